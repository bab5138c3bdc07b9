import { orderedValues, type StoredValues } from "../../write/columns.ts";
import type { DerivedEvent } from "../rules/derived-event.ts";
import type { PastState } from "../rules/history.ts";
import { pointNearCities } from "../rules/nearby.ts";
import type { State } from "../rules/state.ts";
import { type Edges, type EdgeType, none } from "./edges.ts";
import type { NearbyCities } from "./read-cities.ts";
import type { StoredEvent } from "./read-events.ts";
import { aboutShape, eventShape, versionShape } from "./shapes.ts";

/** What should lie in the graph of a derived event. */
export function toStore(derived: DerivedEvent, cities: NearbyCities): StoredEvent {
  const { today, knownOn, settledOn, placedAt } = derived;
  const { placeKey } = today.version;
  const near = pointNearCities(today.version);
  return {
    values: orderedValues(eventShape, { ...shown(today), knownOn, settledOn }),
    abouts: aboutsOf(derived),
    edges: new Map<EdgeType, Edges>([
      ["AT", edgesTo(placeKey !== null && placedAt.has(placeKey) ? [placeKey] : [])],
      ["PLACED_AT", placedAt],
      ["NEAR", near === null ? none : cities(near)],
      ["HELD_RESPONSIBLE_FOR", edgesTo(today.responsibility.held)],
    ]),
    versions: derived.past.map(versionOf),
  };
}

function shown({ version, responsibility: { status } }: State): StoredValues {
  return { ...version, responsibility: status };
}

function versionOf({ from, until, ...state }: PastState): StoredValues {
  const { basis } = state.responsibility;
  return orderedValues(versionShape, { ...shown(state), from, until, basis });
}

function aboutsOf({ standings, today }: DerivedEvent): StoredEvent["abouts"] {
  const basis = new Set(today.responsibility.basis);
  return new Map(
    [...standings].map(([claim, standing]) => [
      claim,
      orderedValues(aboutShape, { ...standing, counts: basis.has(claim) }),
    ]),
  );
}

function edgesTo(keys: readonly string[]): Edges {
  return new Map(keys.map((key) => [key, null]));
}

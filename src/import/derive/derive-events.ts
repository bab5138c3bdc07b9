import type { WriteTransaction } from "../../neo4j/database.ts";
import type { Made } from "../write/made.ts";
import { deriveClaims } from "./derive-claims.ts";
import { newClaims } from "./graph/new-claims.ts";
import { readCities } from "./graph/read-cities.ts";
import { readClaims } from "./graph/read-claims.ts";
import type { EventState } from "./graph/read-events.ts";
import { readPlaces } from "./graph/read-places.ts";
import { toStore } from "./graph/to-store.ts";
import { writeEvents } from "./graph/write-events.ts";
import { deriveEvent } from "./rules/derived-event.ts";
import { pointNearCities } from "./rules/nearby.ts";

/**
 * Brings events and the claims about them up to date: applies the rules, writes what differs. Claims that were `made` whole
 * are not read. Returns the claims' keys.
 */
export async function deriveEvents(
  transaction: WriteTransaction,
  events: readonly EventState[],
  made: Made,
): Promise<Iterable<string>> {
  const about = new Set(events.flatMap(({ abouts }) => [...abouts.keys()]));
  const fresh = newClaims(about, made, new Set(events.map(({ key }) => key)));
  const claims = new Map([
    ...fresh,
    ...(await readClaims(transaction, new Set([...about].filter((key) => !fresh.has(key))))),
  ]);
  const places = await readPlaces(transaction, placesOf(events));
  const derived = events.map((before) => {
    const about = [...before.abouts.keys()].flatMap((claim) => claims.get(claim)?.claim ?? []);
    return { before, after: deriveEvent(before.key, before.accounts, about, places) };
  });
  const points = derived.flatMap(({ after }) => pointNearCities(after.today.version) ?? []);
  const cities = await readCities(transaction, points);
  writeEvents(
    transaction,
    derived.map(({ before, after }) => ({ event: after.key, before, after: toStore(after, cities) })),
  );
  deriveClaims(transaction, claims, new Map(derived.map(({ after }) => [after.key, after])));
  return claims.keys();
}

function placesOf(events: readonly EventState[]): ReadonlySet<string> {
  const keys = events.flatMap(({ accounts }) => accounts.map(({ values }) => values.placeKey));
  return new Set(keys.filter((key) => key !== null));
}

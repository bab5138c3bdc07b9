import type { GraphQLSchema } from "graphql";
import { shownProperties } from "../../../schema/shown.ts";
import { keyOf, type MemoryNode, type MemoryRelationship, type Value } from "./memory-graph.ts";
import type { Random } from "./random.ts";
import { randomPoint } from "./random-points.ts";
import { randomDay, randomProperties } from "./random-value.ts";
import { typeLabelled } from "./shapes.ts";

interface DraftNode extends MemoryNode {
  readonly properties: Record<string, Value>;
}

interface History {
  readonly nodes: readonly MemoryNode[];
  readonly relationships: readonly MemoryRelationship[];
}

/** Says since when things are known. What places are part of is known before them, and gazetteers know most of old. */
export function randomFirstDays(random: Random, things: readonly DraftNode[]): void {
  for (const { label, properties } of things) {
    if (["Faction", "Person", "Source"].includes(label) && random.chance(80)) {
      properties.knownOn = randomDay(random);
    }
  }
  const late = things.filter(({ label }) => label === "Place").slice(-5);
  const days = late.map(() => randomDay(random)).sort();
  for (const [index, day] of days.entries()) if (late[index]) late[index].properties.knownOn = day;
}

/**
 * What events showed before, from the day that each became known to that on which it settled, and where they are placed:
 * a place is known since the first day that it is shown.
 */
export function randomHistory(random: Random, schema: GraphQLSchema, things: readonly DraftNode[]): History {
  const type = typeLabelled(schema, "Event");
  const places = things.filter(({ label }) => label === "Place");
  const nodes: MemoryNode[] = [];
  const relationships: MemoryRelationship[] = [];
  for (const event of things.filter(({ label }) => label === "Event")) {
    delete event.properties.knownOn;
    if (random.chance(10)) continue;
    const days = [...new Set([randomDay(random), randomDay(random), randomDay(random)])].sort();
    const placed = new Map<MemoryNode, string>();
    const place = (day: string | undefined): Record<string, Value> => {
      if (!day || !random.chance(75)) return {};
      const found = random.one(places);
      placed.set(found, placed.get(found) ?? day);
      return { placeKey: keyOf(found) };
    };
    for (const [index, until] of days.slice(1).entries()) {
      const from = days[index] ?? until;
      const shown = Object.entries(randomProperties(random, type)).filter(([name]) =>
        shownProperties.includes(name),
      );
      const location = random.chance(85) ? { location: randomPoint(random) } : {};
      const properties = { ...Object.fromEntries(shown), ...location, ...place(from), from, until };
      const version = { label: "Version", properties };
      nodes.push(version);
      relationships.push({ type: "WAS", from: event, to: version, properties: {} });
    }
    const [first = "", last = first] = [days[0], days.at(-1)];
    Object.assign(event.properties, place(last), { knownOn: first, settledOn: last });
    for (const [to, knownOn] of placed) {
      relationships.push({ type: "PLACED_AT", from: event, to, properties: { knownOn } });
      if (keyOf(to) === event.properties.placeKey) {
        relationships.push({ type: "AT", from: event, to, properties: {} });
      }
    }
  }
  return { nodes, relationships };
}

/** A day that is no earlier than that since when all of these are known. */
export function randomDayAfter(random: Random, ...nodes: readonly MemoryNode[]): string {
  const days = nodes.flatMap(({ properties }) => (properties.knownOn ?? []) as string);
  return [randomDay(random), ...days].sort().at(-1) ?? "";
}

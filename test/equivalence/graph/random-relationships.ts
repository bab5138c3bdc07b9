import type { GraphQLSchema } from "graphql";
import {
  type Relationship,
  type RelationshipType,
  relationships,
} from "../../../schema/graph/relationships.ts";
import { keyOf, type MemoryNode, type MemoryRelationship, type Value } from "./memory-graph.ts";
import type { Random } from "./random.ts";
import { randomDayAfter } from "./random-history.ts";
import { randomDay, randomProperties } from "./random-value.ts";
import { shapeOf } from "./shapes.ts";

/** Random relationships of one type: one at most where a field depends on that, and never in a circle. */
export function randomRelationships(
  random: Random,
  schema: GraphQLSchema,
  type: RelationshipType,
  nodes: readonly MemoryNode[],
): MemoryRelationship[] {
  const { from: fromLabels, to: toLabels, basis }: Relationship = relationships[type];
  const { single, holds, several } = shapeOf(schema, type);
  const labelled = (labels: readonly string[]) => nodes.filter(({ label }) => labels.includes(label));
  const froms = labelled(fromLabels);
  const tos = labelled(toLabels);
  const reports = labelled(["Report"]);

  function relate(from: MemoryNode, to: MemoryNode): MemoryRelationship {
    const properties: Record<string, Value> = holds ? randomProperties(random, holds) : {};
    if (basis === "STATED") {
      properties.reports = random.some(reports, 2).map(keyOf);
      properties.knownOn = randomDayAfter(random, from, to);
    }
    // Not every claim about an event bears on who is held responsible for it.
    if (type === "ABOUT") Object.assign(properties, { live: random.chance(75), counts: random.chance(50) });
    if (type === "ABOUT" && random.chance(30)) properties.takenBackOn = randomDay(random);
    return { type, from, to, properties };
  }

  if (single === "to") return tos.flatMap((to) => maybe(random, froms).map((from) => relate(from, to)));
  return froms.flatMap((from) => {
    // Only to what comes before it, where both ends are of one sort: so there is no circle.
    const allowed = tos.includes(from) ? tos.slice(0, tos.indexOf(from)) : tos;
    const chosen = single === "from" ? maybe(random, allowed) : random.some(allowed, 3);
    return chosen.flatMap((to) => statements(random, () => relate(from, to), several));
  });
}

/** One relationship, or now and then two that do not say the same. */
function statements(
  random: Random,
  relate: () => MemoryRelationship,
  several: boolean,
): MemoryRelationship[] {
  const first = relate();
  if (!several || !random.chance(25)) return [first];
  const second = relate();
  return said(first) === said(second) ? [first] : [first, second];
}

function said({ properties: { reports, knownOn, ...others } }: MemoryRelationship): string {
  return JSON.stringify(others);
}

function maybe<T>(random: Random, values: readonly T[]): T[] {
  return values.length > 0 && random.chance(75) ? [random.one(values)] : [];
}

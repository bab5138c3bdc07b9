import type { GraphQLSchema } from "graphql";
import { nameKeys } from "../../../schema/name/keys.ts";
import type { MemoryNode, MemoryRelationship } from "./memory-graph.ts";
import type { Random } from "./random.ts";
import { randomDayAfter } from "./random-history.ts";
import { names, randomProperties } from "./random-value.ts";
import { labelledTypes } from "./shapes.ts";

/** Names for things: the one shown is always among them, some have others, and some names are shared. */
export function randomAliases(
  random: Random,
  schema: GraphQLSchema,
  things: readonly MemoryNode[],
): { nodes: MemoryNode[]; relationships: MemoryRelationship[] } {
  const type = labelledTypes(schema).find(({ name }) => name === "Alias");
  if (!type) throw new TypeError("The schema has no names");
  const named = things.filter(({ properties }) => typeof properties.name === "string");
  const nodes: MemoryNode[] = [];
  const relationships: MemoryRelationship[] = [];
  for (const thing of named) {
    for (const name of [String(thing.properties.name), ...random.some(names, 2)]) {
      const properties = { name, ...nameKeys(name), key: `alias:${100 + nodes.length}` };
      const alias: MemoryNode = {
        label: "Alias",
        properties: { ...randomProperties(random, type), ...properties },
      };
      nodes.push(alias);
      const holders = random.chance(10) ? new Set([thing, random.one(named)]) : [thing];
      for (const to of holders) {
        const knownOn = randomDayAfter(random, to);
        relationships.push({ type: "ALIAS_OF", from: alias, to, properties: { knownOn } });
      }
    }
  }
  return { nodes, relationships };
}

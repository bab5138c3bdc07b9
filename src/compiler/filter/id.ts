import Cypher from "@neo4j/cypher-builder";
import { readGlobalId } from "../../../schema/graph/global-id.ts";
import { all } from "../boolean.ts";
import { parameter } from "../compilation.ts";
import type { Test } from "./predicate.ts";

/** Tests the global id by the key in it; an id of something else, or none at all, meets nothing. */
export const testId: Test<"id"> = ({ node, label, input }) =>
  all(
    input.entries().map(([, value]) => {
      const keys = parameter((variables) => keysWithLabel(label, value.read(variables)));
      return Cypher.in(node.property("key"), keys);
    }),
  );

/** The keys of those global ids that are of nodes with this label. */
export function keysWithLabel(label: string, ids: unknown): string[] {
  return [ids ?? []].flat().flatMap((id) => {
    const identity = readGlobalId(String(id));
    return identity?.label === label ? identity.key : [];
  });
}

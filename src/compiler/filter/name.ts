import Cypher from "@neo4j/cypher-builder";
import { foldName } from "../../../schema/name/fold.ts";
import { all } from "../boolean.ts";
import { parameter } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import { matchWalk, walk } from "../path/walk.ts";
import type { View } from "../view/view.ts";
import type { Test } from "./predicate.ts";

/** Whether the thing has a name that passes the tests. Each test may be met by another name. */
export const testName: Test<"name"> = ({ compilation, node, input }) =>
  all(input.entries().map(([test, value]) => testAlias(compilation.view, node, test, value)));

function testAlias(view: View, node: Cypher.Node, test: string, input: Input): Cypher.Predicate | undefined {
  if (input.isNull()) return test === "eq" ? Cypher.false : undefined;
  const way = walk(view, node, [{ type: "ALIAS_OF", direction: "IN" }], ["Alias"], { anywhere: true });
  return new Cypher.Exists(matchWalk(way, testFolded(way.node, test, input)));
}

/** The predicate that the folded form of a name passes one test. */
export function testFolded(alias: Cypher.Node, test: string, input: Input): Cypher.Predicate {
  const folded = alias.property("folded");
  const value = parameter((variables) => {
    const names = input.read(variables);
    return Array.isArray(names) ? names.map((name) => foldName(String(name))) : foldName(String(names));
  });
  switch (test) {
    case "eq":
      return Cypher.eq(folded, value);
    case "in":
      return Cypher.in(folded, value);
    case "contains":
      return Cypher.contains(folded, value);
    case "startsWith":
      return Cypher.startsWith(folded, value);
    default:
      throw new TypeError(`${input.path} is no test of a name`);
  }
}

import Cypher from "@neo4j/cypher-builder";
import { foldName } from "../../../schema/name/fold.ts";
import { all } from "../boolean.ts";
import { type Compilation, parameter } from "../compilation.ts";
import { spellingsOf } from "../name/spellings.ts";
import type { Input } from "../operation/input.ts";
import { matchWalk, walk } from "../path/walk.ts";
import type { Subject, Test } from "./predicate.ts";

/** Whether the thing has a name that passes the tests. Each test may be met by another name. */
export const testName: Test<"name"> = (at) =>
  all(at.input.entries().map(([test, value]) => testAlias(at, test, value)));

function testAlias(
  { compilation, node, label }: Subject,
  test: string,
  input: Input,
): Cypher.Predicate | undefined {
  if (input.isNull()) return test === "eq" ? Cypher.false : undefined;
  const way = walk(compilation.view, node, [{ type: "ALIAS_OF", direction: "IN" }], ["Alias"], {
    anywhere: true,
  });
  return new Cypher.Exists(matchWalk(way, testFolded(compilation, way.node, label, test, input)));
}

/** The predicate that a name of things of a label passes one test: the one asked for, in any spelling, or a part of it. */
export function testFolded(
  compilation: Compilation,
  alias: Cypher.Node,
  label: string,
  test: string,
  input: Input,
): Cypher.Predicate {
  const folded = alias.property("folded");
  const part = parameter((variables) => foldName(String(input.read(variables))));
  switch (test) {
    case "eq":
    case "in":
      return Cypher.in(folded, spellingsOf(compilation, label, input));
    case "contains":
      return Cypher.contains(folded, part);
    case "startsWith":
      return Cypher.startsWith(folded, part);
    default:
      throw new TypeError(`${input.path} is no test of a name`);
  }
}

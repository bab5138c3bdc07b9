import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import type { Input } from "../operation/input.ts";
import { unmet } from "./predicate.ts";

type Meets = (filter: Input) => Cypher.Predicate | undefined;

/** AND, OR and NOT. All of nothing holds, one of nothing does not. */
export function combine(name: string, input: Input, meets: Meets): Cypher.Predicate | undefined {
  if (name === "NOT") return unmet(meets(input));
  const predicates = input.items().map(meets);
  if (name === "AND") return all(predicates);
  if (predicates.length === 0) return Cypher.false;
  const given = predicates.filter((predicate) => predicate !== undefined);
  return given.length === predicates.length ? Cypher.or(...given) : undefined;
}

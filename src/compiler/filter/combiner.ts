import Cypher from "@neo4j/cypher-builder";
import type { Input } from "../operation/input.ts";
import { unmet } from "./predicate.ts";

type Meets = (filter: Input) => Cypher.Predicate | undefined;

/** OR and NOT. One of nothing does not hold. */
export function combine(name: string, input: Input, meets: Meets): Cypher.Predicate | undefined {
  if (name === "NOT") return unmet(meets(input));
  const predicates = input.items().map(meets);
  if (predicates.length === 0) return Cypher.false;
  const given = predicates.filter((predicate) => predicate !== undefined);
  return given.length === predicates.length ? Cypher.or(...given) : undefined;
}

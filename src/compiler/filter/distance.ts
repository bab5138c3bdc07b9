import Cypher from "@neo4j/cypher-builder";
import type { Compilation } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import { originOf } from "./origin.ts";

/** How far a node is from the point of the `near` test that it has to meet, in metres; undefined where there is none. */
export function distanceIn(
  compilation: Compilation,
  node: Cypher.Node,
  label: string,
  filter: Input,
): Cypher.Expr | undefined {
  const near = findNear(filter);
  return (
    near &&
    Cypher.point.distance(compilation.view.property(node, label, "location"), originOf(compilation, near))
  );
}

function findNear(filter: Input): Input | undefined {
  for (const [name, input] of filter.entries()) {
    if (input.isNull()) continue;
    if (input.graph?.kind === "near") return input;
    const inner = name === "AND" ? input.items().map(findNear).find(Boolean) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

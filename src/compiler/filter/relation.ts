import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import { matchWalk, walk } from "../path/walk.ts";
import { filterLabel } from "./filter-label.ts";
import { meets, type Test, unmet } from "./predicate.ts";

/** `some`, `none` and `every` over the nodes at the end of a path. */
export const testRelation: Test<"relation"> = ({ compilation, node, said, input, mapping }) =>
  all(
    input.entries().map(([quantifier, filter]) => {
      if (said?.has(filter) || filter.isNull()) return undefined;
      const label = filterLabel(filter.type);
      const way = walk(compilation.view, node, mapping.path, [label]);
      const met = meets({ compilation, node: way.node, label }, filter);
      const exists = new Cypher.Exists(matchWalk(way, quantifier === "every" ? unmet(met) : met));
      return quantifier === "some" ? exists : Cypher.not(exists);
    }),
  );

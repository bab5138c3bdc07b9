import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import { walk } from "../path.ts";
import { filterLabel } from "./filter-label.ts";
import { meets, type Test, unmet } from "./predicate.ts";

/** `some`, `none` and `every` over the nodes at the end of a path. */
export const testRelation: Test<"relation"> = ({ compilation, node, said, input, mapping }) =>
  all(
    input.entries().map(([quantifier, filter]) => {
      if (said?.has(filter) || filter.isNull()) return undefined;
      const label = filterLabel(filter.type);
      const way = walk(node, mapping.path, [label]);
      const met = meets({ compilation, node: way.node, label }, filter);
      const which = quantifier === "every" ? unmet(met) : met;
      const match = new Cypher.Match(way.pattern);
      const where = all([way.having, which]);
      if (where) match.where(where);
      const exists = new Cypher.Exists(match);
      return quantifier === "some" ? exists : Cypher.not(exists);
    }),
  );

import Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType } from "graphql";
import { all } from "../boolean.ts";
import { parameter } from "../compilation.ts";
import { elementOf } from "../element.ts";
import { metresPerKm, precisionsUpTo, radius } from "../filter/near.ts";
import { meets } from "../filter/predicate.ts";
import { typeWithLabel } from "../graph-type.ts";
import type { Rows } from "../match/rows.ts";
import { filtered, nodeOrder } from "../page/order.ts";
import { type PagedList, projectPage } from "../page/project-page.ts";
import { bearing } from "./bearing.ts";
import { projectComposite } from "./composite.ts";
import { column, constant, type Projection } from "./projection.ts";
import type { Projector } from "./projector.ts";

/** A page of what lies within a distance of the element's point, nearest first unless told. */
export const projectAround: Projector<"around"> = (
  compilation,
  element,
  { parent, field, mapping, selected, path },
) => {
  const given = compilation.selections.arguments(field, selected, path);
  const { km, precision, where, orderBy } = given;
  if (!km) throw new TypeError(`${path} has no radius`);
  const node = new Cypher.Node();
  const origin = element.node.property("location");
  const distance = Cypher.point.distance(node.property("location"), origin);
  const precise = mapping.precise === "self" ? element.node : node;
  const tests = [
    Cypher.lte(
      distance,
      parameter((variables) => radius(km, km.read(variables) as number) * metresPerKm),
    ),
    Cypher.in(
      precise.property("geoPrecision"),
      parameter((variables) => precisionsUpTo(precision?.read(variables))),
    ),
    mapping.only &&
      Cypher.in(
        node.property("kind"),
        parameter(() => mapping.only),
      ),
    where && !where.isNull() ? meets({ compilation, node, label: mapping.label }, where) : undefined,
  ];
  const rows: Rows = {
    match: (beyond) => {
      const match = new Cypher.Match(new Cypher.Pattern(node, { labels: mapping.label }));
      return match.where(all([...tests, beyond]) as Cypher.Predicate);
    },
    variables: [node],
    repeats: false,
    plenty: false,
  };
  const { certain } = filtered(compilation, node, where);
  const order = nodeOrder(typeWithLabel(compilation.schema, mapping.label), node, orderBy, {
    distance,
    certain,
  });
  const nearest = { expression: distance, descending: false, nullable: false, isDate: false };
  const reached = { node, relationship: undefined };
  const list: PagedList = {
    name: `${parent.name}.${field.name} ${order.name}`,
    rows,
    terms: orderBy ? order.terms : [nearest, ...order.terms],
    projectNode: (type, selections, nodePath) =>
      projectComposite(compilation, elementOf(type, reached), { type, selections, path: nodePath }),
    projectEdgeField: (edge, { name }) =>
      projectWay(edge, name, { distance, from: origin, to: node.property("location") }),
  };
  const type = getNamedType(field.type) as GraphQLObjectType;
  return projectPage(compilation, list, { type, selections: selected.selections, given, path });
};

/** What an edge says of the way between two points. */
function projectWay(
  edge: GraphQLObjectType,
  name: string,
  { distance, from, to }: { distance: Cypher.Expr; from: Cypher.Property; to: Cypher.Property },
): Projection {
  const kind = edge.getFields()[name]?.extensions.graph?.kind;
  if (kind === "distance") return column(Cypher.divide(distance, new Cypher.Literal(metresPerKm)));
  if (kind !== "bearing") return constant(null);
  return {
    columns: [from.property("y"), from.property("x"), to.property("y"), to.property("x")],
    read: (row, at) => {
      const [fromLatitude, fromLongitude, toLatitude, toLongitude] = row.slice(at, at + 4) as number[];
      return bearing([fromLatitude ?? 0, fromLongitude ?? 0], [toLatitude ?? 0, toLongitude ?? 0]);
    },
    rows: () => 0,
  };
}

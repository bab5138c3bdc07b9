import Cypher from "@neo4j/cypher-builder";

/** A coordinate of a point (WGS 84, degrees): x is the longitude, y the latitude. */
export function coordinate(point: Cypher.Expr, axis: "x" | "y"): Cypher.Expr {
  return new Cypher.Raw((context) => `${context.compile(point)}.${axis}`);
}

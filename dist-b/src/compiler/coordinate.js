import Cypher from "@neo4j/cypher-builder";
/** A coordinate of a point (WGS 84, degrees): x is the longitude, y the latitude. */
export function coordinate(point, axis) {
    return new Cypher.Raw((context) => `${context.compile(point)}.${axis}`);
}

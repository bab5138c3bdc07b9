import { isStated } from "../../change/change.js";
import { relationshipShapes } from "../../change/relationships.js";
import { madeWith, readValues, setEach } from "../columns.js";
import { relationshipColumns } from "./rows.js";
/** Cypher: the relationships of a kind between the nodes of `$ends`. */
export function matchBetween(kind) {
    const stated = isStated(kind.type);
    return `UNWIND $ends AS ends
MATCH (from:${kind.from} {key: ends.from})
MATCH (to:${kind.to} {key: ends.to})
MATCH (from)-[edge:${kind.type}]->(to)
RETURN from.key, to.key, ${shapeOf(kind.type).identity ? "edge.identity" : "null"} AS identity,
       ${stated ? "edge.reports" : "[]"} AS reports, ${stated ? "toString(edge.knownOn)" : "null"} AS knownOn,
       ${readValues("edge", shapeOf(kind.type).values)} AS list`;
}
/** Cypher: makes relationships of a kind of `$rows`, of which none is there. */
export function createRelationships({ type, from, to }) {
    return `UNWIND $rows AS row
MATCH (from:${from} {key: row.from})
MATCH (to:${to} {key: row.to})
CREATE (from)-[:${type} ${madeWith(relationshipColumns(type))}]->(to)`;
}
/** Cypher: makes relationships of a kind what the values of `$rows` say. */
export function updateRelationships(kind) {
    return `${matchRows(kind)}
${setEach("edge", relationshipColumns(kind.type))}`;
}
/** Cypher: the relationships of some types at the nodes of a label with `$keys`, which are at the end `at`, or at either. */
export function matchAround(label, types, at) {
    const [left, right] = at === "from" ? ["-", "->"] : at === "to" ? ["<-", "-"] : ["-", "-"];
    return `UNWIND $keys AS key
MATCH (node:${label} {key: key})${left}[edge:${types.join("|")}]${right}()
${edges}`;
}
/** Cypher: the relationships of some types that one of `$reports` states. */
export function matchStatedBy(types) {
    return `MATCH ()-[edge:${types.join("|")}]->()
WHERE any(report IN edge.reports WHERE report IN $reports)
${edges}`;
}
const edges = `WITH DISTINCT edge, startNode(edge) AS from, endNode(edge) AS to
RETURN type(edge), labels(from)[0], from.key, labels(to)[0], to.key, edge.identity,
       coalesce(edge.reports, []), toString(edge.knownOn)`;
/** Cypher: sets who states the relationships of `$rows`, and since when they are known. */
export function restate(kind) {
    return `${matchRows(kind)}
SET edge.reports = row.reports, edge.knownOn = date(row.knownOn)`;
}
/** Cypher: removes the relationships of `$rows`. */
export function removeRelationships(kind) {
    return `${matchRows(kind)}
DELETE edge`;
}
function matchRows({ type, from, to }) {
    return `UNWIND $rows AS row
MATCH (:${from} {key: row.from})-[edge:${type}${identityOf(type)}]->(:${to} {key: row.to})`;
}
function identityOf(type) {
    return shapeOf(type).identity ? " {identity: row.identity}" : "";
}
function shapeOf(type) {
    return relationshipShapes[type];
}

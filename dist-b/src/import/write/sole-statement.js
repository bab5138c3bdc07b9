const steps = 8;
/**
 * Cypher for relationships of which a node has at most one: a claim's claimant, a report's publisher, the place around a
 * place. The rows come with the record of the node that holds, so that they replace what is there; but a place around a
 * place may be told by anyone, and the closest holds. Returns the fate of each row.
 */
export function soleStatement({ type, from, to }, oneAt) {
    const [rival, other] = oneAt === "from" ? [`(from)-[old:${type}]->(other)`, "to"] : [`(other)-[old:${type}]->(to)`, "from"];
    return `
UNWIND $rows AS row
MATCH (from:${from} {key: row.from})
MATCH (to:${to} {key: row.to})
OPTIONAL MATCH ${rival}
WITH row, from, to, old, other,
     CASE
       WHEN old IS NULL THEN 'created'
       WHEN other = ${other} THEN 'unchanged'
       ${type === "PART_OF" ? closerPlace : ""}
       WHEN ${oneAt}.recordedBy = row.recordedBy THEN 'updated'
       ELSE 'unchanged'
     END AS fate
CALL (from, to, old, fate) {
  WITH from, to, old, fate WHERE fate <> 'unchanged'
  DELETE old
  CREATE (from)-[:${type}]->(to)
}
RETURN fate`;
}
// A place is part of the closest place that encloses it: that a town is in Iraq takes nothing away from its being in a
// province of Iraq, whoever says which and in whatever order.
const closerPlace = `WHEN EXISTS { (to)-[:PART_OF*1..${steps}]->(other) } THEN 'updated'
       WHEN EXISTS { (other)-[:PART_OF*1..${steps}]->(to) } THEN 'unchanged'`;

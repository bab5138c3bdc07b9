/**
 * Records that two things of one label are the same, decided today (UTC); a decision that was recorded before has this
 * ground from now on. Returns whether there was none before. It holds both ways, and so it lies in the graph both ways.
 */
export async function decideSame(database, [one, other], ground) {
    const text = `MATCH (one:${one.label} {key: $one})
MATCH (other:${other.label} {key: $other})
WITH one, other, NOT EXISTS { (one)-[:SAME_AS]->(other) } AS isNew
MERGE (one)-[there:SAME_AS]->(other)
MERGE (other)-[back:SAME_AS]->(one)
FOREACH (edge IN [there, back] |
  SET edge.source = $source, edge.note = $note, edge.decidedOn = date())
RETURN isNew`;
    const parameters = { one: one.key, other: other.key, ...ground };
    return database.write(async ({ run }) => (await run({ text, parameters }))[0]?.[0] === true);
}
/** Takes such a decision back. Returns whether there was one. */
export async function undoSame(database, [one, other]) {
    const text = `MATCH (:${one.label} {key: $one})-[edge:SAME_AS]-(:${other.label} {key: $other})
DELETE edge
RETURN count(edge) > 0`;
    const parameters = { one: one.key, other: other.key };
    return database.write(async ({ run }) => (await run({ text, parameters }))[0]?.[0] === true);
}
/** Is this the key of a source or report of the graph? */
export async function isSourceKey(database, key) {
    const text = "RETURN EXISTS { (:Source {key: $key}) } OR EXISTS { (:Report {key: $key}) }";
    const [row] = await database.read({ text, parameters: { key } });
    return row?.[0] === true;
}

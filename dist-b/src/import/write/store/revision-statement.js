/** Rows of the statement below: a place in a list is kept as two digits, so that keys stand in its order. */
export function revisionRows(revisions) {
    return revisions.map(({ report, replacedBy, changes }) => ({
        report,
        replacedBy,
        changes: changes.map((change, index) => ({ ...change, place: String(index).padStart(2, "0") })),
    }));
}
/**
 * Cypher: keeps what a release changed of a report, with the name of the release that it was of. The key says which
 * revision of the report it is, so that an import that was cut off and is run again makes no other.
 */
export const keepRevisions = `UNWIND $rows AS row
MATCH (report:Report {key: row.report})
WITH row, report, row.report + '#' + right('00' + toString(COUNT { (report)-[:REVISED]->() } + 1), 3) AS key
CREATE (report)-[:REVISED]->(revision:Revision {key: key, release: report.release, replacedBy: row.replacedBy})
SET report.release = row.replacedBy
WITH row, revision
UNWIND row.changes AS change
CREATE (revision)-[:CHANGED]->(:RevisedValue {
  key: revision.key + ':' + change.place, field: change.field, before: change.before, after: change.after
})`;

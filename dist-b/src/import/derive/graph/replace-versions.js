import { madeWith, sentValues } from "../../write/columns.js";
import { fateOf } from "../../write/fate.js";
import { versionShape } from "./shapes.js";
const deleteVersions = `UNWIND $rows AS row
MATCH (:Event {key: row.event})-[:WAS]->(version:Version)
DETACH DELETE version`;
const createVersions = `UNWIND $rows AS row
MATCH (event:Event {key: row.event})
CREATE (event)-[:WAS]->(:Version ${madeWith(versionShape)})`;
/** Replaces the versions of the events of which any differs. */
export function replaceVersions(transaction, changes) {
    const differing = changes.filter(({ before, after }) => fateOf(before, after) === "updated");
    const gone = differing.filter(({ before }) => before.length > 0).map(({ event }) => ({ event }));
    const made = differing.flatMap(({ event, after }) => after.map((values) => ({ event, values: sentValues(versionShape, values) })));
    if (gone.length > 0)
        transaction.send({ text: deleteVersions, parameters: { rows: gone } });
    if (made.length > 0)
        transaction.send({ text: createVersions, parameters: { rows: made } });
}

import { sentValues, setEach } from "../../write/columns.js";
import { fateOf } from "../../write/fate.js";
import { aboutShape, claimShape, eventShape } from "./shapes.js";
const kinds = {
    Event: setOn("event", "MATCH (event:Event {key: row.key})", eventShape),
    Claim: setOn("claim", "MATCH (claim:Claim {key: row.key})", claimShape),
    // From the claim: it is about a few events, and any number of claims may be about an event.
    ABOUT: setOn("about", "MATCH (:Claim {key: row.key})-[about:ABOUT]->(event:Event)\nWHERE event.key = row.event", aboutShape),
};
/** Sets the derived values of those elements of a kind that hold others. */
export function setValues(transaction, kind, changes) {
    const { shape, text } = kinds[kind];
    const rows = changes
        .filter(({ before, after }) => fateOf(before, after) === "updated")
        .map(({ key, event = null, after }) => ({ key, event, values: sentValues(shape, after) }));
    if (rows.length > 0)
        transaction.send({ text, parameters: { rows } });
}
function setOn(element, match, shape) {
    const text = `UNWIND $rows AS row
${match}
${setEach(element, shape)}`;
    return { shape, text };
}

import { isStated } from "../../change/change.js";
import { nodeShapes } from "../../change/nodes.js";
import { relationshipShapes } from "../../change/relationships.js";
import { sentValues } from "../columns.js";
import { isMentioned } from "../mentions.js";
/** All properties of a node that an import writes, but for its key, and of which release a report is. */
export function nodeColumns(label) {
    return {
        ...nodeShapes[label],
        recordedBy: "text",
        recordedOn: "date",
        ...(isMentioned(label) && { knownOn: "date" }),
    };
}
/** All properties of a relationship that an import writes. */
export function relationshipColumns(type) {
    const { values, identity } = relationshipShapes[type];
    return {
        ...values,
        ...(identity && { identity: "text" }),
        ...(isStated(type) && { reports: "texts", knownOn: "date" }),
    };
}
/** Nodes as rows of a statement. */
export function nodeRows(label, rows) {
    const columns = nodeColumns(label);
    return rows.map(({ key, recordedBy, recordedOn, mentionedOn, release, values }) => {
        const known = isMentioned(label) && { knownOn: mentionedOn };
        return { key, release, values: sentValues(columns, { ...values, recordedBy, recordedOn, ...known }) };
    });
}
/** Relationships as rows of a statement: what they join, and what tells them apart. */
export function relationshipRows({ type }, statements) {
    const columns = relationshipColumns(type);
    return statements.map(({ from, to, identity, reports, knownOn, values }) => {
        const stored = sentValues(columns, { ...values, identity, reports, knownOn });
        return { from, to, identity, values: stored };
    });
}

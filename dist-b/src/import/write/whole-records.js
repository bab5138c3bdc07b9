import { statementOf } from "./statement.js";
/** The records of a batch that are all that a report says, by its key. What they say is listed when first asked for. */
export class WholeRecords {
    #records;
    #said = new Map();
    constructor(records) {
        this.#records = new Map(records.flatMap((record) => (record.report ? [[record.report, record]] : [])));
    }
    get reports() {
        return [...this.#records.keys()];
    }
    has(report) {
        return this.#records.has(report);
    }
    /** Is it here in full what the report says, and no record of this node by it? */
    dropsNode(report, node) {
        return this.#drops(report, nodeName(node));
    }
    /** Is it here in full what the report says, and this relationship is not of it? */
    dropsEdge(report, edge) {
        return this.#drops(report, edgeName(edge));
    }
    #drops(report, name) {
        const record = this.#records.get(report);
        if (!record)
            return false;
        const said = this.#said.get(report) ?? saidBy(record);
        this.#said.set(report, said);
        return !said.has(name);
    }
}
/** One name for each relationship, of whatever kind. */
export function edgeName({ kind, from, to, identity }) {
    return JSON.stringify([kind.type, kind.from, from, kind.to, to, identity]);
}
function saidBy({ report, changes }) {
    const names = new Set();
    for (const change of changes) {
        if (change.kind === "relationship") {
            const kind = { type: change.type, from: change.from.label, to: change.to.label };
            names.add(edgeName({ ...statementOf(change), kind }));
        }
        else if (change.recordedBy === report)
            names.add(nodeName(change));
    }
    return names;
}
function nodeName({ label, key }) {
    return `${label} ${key}`;
}

import { isStated } from "../../change/change.js";
import { nodeShapes } from "../../change/nodes.js";
import { relationshipShapes } from "../../change/relationships.js";
import { namedValues } from "../columns.js";
import { matchNodes } from "./node-statements.js";
import { matchAround, matchBetween, matchStatedBy } from "./relationship-statements.js";
/** The graph in Neo4j, read: each call is one statement, or none where nothing is asked for. */
export class Neo4jReader {
    #run;
    constructor(run) {
        this.#run = run;
    }
    async readNodes(label, keys) {
        const rows = await this.#each(matchNodes(label), "keys", [...keys]);
        return new Map(rows.map(([key, recordedBy, recordedOn, mentionedOn, list]) => {
            const values = namedValues(nodeShapes[label], list);
            return [key, { record: { recordedBy, recordedOn, values }, mentionedOn }];
        }));
    }
    async readBetween(kind, ends) {
        const { values: shape } = relationshipShapes[kind.type];
        const rows = await this.#each(matchBetween(kind), "ends", ends);
        return rows.map(([from, to, identity, reports, knownOn, list]) => {
            return { from, to, identity, reports, knownOn, values: namedValues(shape, list) };
        });
    }
    async readAround(label, keys, types, at) {
        const rows = await this.#each(matchAround(label, types, at), "keys", keys);
        return rows.map((row) => edgeOf(row));
    }
    async readStatedBy(reports, types) {
        const rows = await this.#each(matchStatedBy(types), "reports", reports);
        return rows.map((row) => edgeOf(row));
    }
    /** Runs a statement for each of a list, which is its parameter. */
    #each(text, name, list) {
        return list.length === 0 ? Promise.resolve([]) : this.#run({ text, parameters: { [name]: list } });
    }
}
function edgeOf([type, fromLabel, from, toLabel, to, identity, reports, knownOn]) {
    const kind = { type, from: fromLabel, to: toLabel };
    return { kind, from, to, identity, reports, knownOn: isStated(type) ? knownOn : null };
}

import { noValues } from "../../write/columns.js";
import { edgeTypes, none } from "./edges.js";
import { aboutShape, eventShape } from "./shapes.js";
const noEventValues = noValues(eventShape);
const noAboutValues = noValues(aboutShape);
const noEdges = new Map(edgeTypes.map((type) => [type, none]));
const matchReliability = `UNWIND $keys AS key
MATCH (:Report {key: key})<-[:PUBLISHED]-(publisher:Source)
RETURN key, publisher.reliability`;
/** Events that this transaction made: what is said of them it said itself, and nothing is derived of them yet. */
export async function newEvents(transaction, keys, made) {
    if (keys.length === 0)
        return [];
    const told = keys.map((key) => made.edgesOf("Event", key, "REPORTS"));
    const reliability = await readReliability(transaction, new Set(told.flat().map(({ from }) => from)));
    return keys.map((key, index) => ({
        key,
        accounts: (told[index] ?? []).map(({ from, knownOn, values }) => ({
            report: from,
            reliability: reliability.get(from) ?? null,
            knownOn,
            values: values,
        })),
        values: noEventValues,
        abouts: new Map(made.edgesOf("Event", key, "ABOUT").map(({ from }) => [from, noAboutValues])),
        edges: noEdges,
        versions: [],
    }));
}
async function readReliability(transaction, reports) {
    const rows = await transaction.run({ text: matchReliability, parameters: { keys: [...reports] } });
    return new Map(rows);
}

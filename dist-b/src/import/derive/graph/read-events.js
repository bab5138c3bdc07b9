import { relationshipShapes } from "../../change/relationships.js";
import { namedValues, readValues } from "../../write/columns.js";
import { edgeTypes, readEdges } from "./edges.js";
import { aboutShape, eventShape, versionShape } from "./shapes.js";
const told = relationshipShapes.REPORTS.values;
const matchEvents = `UNWIND $keys AS key
MATCH (event:Event {key: key})
RETURN key, ${readValues("event", eventShape)},
       COLLECT {
         MATCH (event)<-[account:REPORTS]-(report:Report)
         OPTIONAL MATCH (report)<-[:PUBLISHED]-(publisher:Source)
         RETURN [report.key, publisher.reliability, toString(account.knownOn), ${readValues("account", told)}]
       },
       [(event)<-[about:ABOUT]-(claim:Claim) | [claim.key, ${readValues("about", aboutShape)}]],
       [${edgeTypes.map((type) => readEdges("event", type)).join(",\n        ")}],
       COLLECT { MATCH (event)-[:WAS]->(version) RETURN ${readValues("version", versionShape)} ORDER BY version.from }`;
/** Reads the events that have these keys. */
export async function readEvents(transaction, keys) {
    if (keys.length === 0)
        return [];
    const rows = (await transaction.run({ text: matchEvents, parameters: { keys } }));
    return rows.map(([key, values, accounts, abouts, edges, versions]) => ({
        key,
        values: namedValues(eventShape, values),
        accounts: accounts.map(accountOf),
        abouts: new Map(abouts.map(([claim, about]) => [claim, namedValues(aboutShape, about)])),
        edges: new Map(edgeTypes.map((type, index) => [type, new Map(edges[index])])),
        versions: versions.map((version) => namedValues(versionShape, version)),
    }));
}
function accountOf([report, reliability, knownOn, values]) {
    return { report, reliability, knownOn, values: namedValues(told, values) };
}

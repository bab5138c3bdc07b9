import type { WriteTransaction } from "../../../neo4j/database.ts";
import { type RelationshipValues, relationshipShapes } from "../../change/relationships.ts";
import { namedValues, readValues, type StoredValues } from "../../write/columns.ts";
import type { Account } from "../rules/account.ts";
import { type Edges, type EdgeType, edgeTypes, readEdges } from "./edges.ts";
import { aboutShape, eventShape, versionShape } from "./shapes.ts";

/** What is derived of an event, as it lies in the graph. */
export interface StoredEvent {
  readonly values: StoredValues;
  /** What is derived of each claim about it as to it, by key of the claim. */
  readonly abouts: ReadonlyMap<string, StoredValues>;
  readonly edges: ReadonlyMap<EdgeType, Edges>;
  /** What it showed before, in order. */
  readonly versions: readonly StoredValues[];
}

/** An event as it lies in the graph: what was derived, and what is said of it. */
export interface EventState extends StoredEvent {
  readonly key: string;
  readonly accounts: readonly Account[];
}

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

type AccountRow = [report: string, reliability: string | null, knownOn: string | null, values: unknown[]];
type EventRow = [
  key: string,
  values: unknown[],
  accounts: AccountRow[],
  abouts: [claim: string, values: unknown[]][],
  edges: [key: string, value: string | number | null][][],
  versions: unknown[][],
];

/** Reads the events that have these keys. */
export async function readEvents(
  transaction: WriteTransaction,
  keys: readonly string[],
): Promise<readonly EventState[]> {
  if (keys.length === 0) return [];
  const rows = (await transaction.run({ text: matchEvents, parameters: { keys } })) as EventRow[];
  return rows.map(([key, values, accounts, abouts, edges, versions]) => ({
    key,
    values: namedValues(eventShape, values),
    accounts: accounts.map(accountOf),
    abouts: new Map(abouts.map(([claim, about]) => [claim, namedValues(aboutShape, about)])),
    edges: new Map(edgeTypes.map((type, index) => [type, new Map(edges[index])])),
    versions: versions.map((version) => namedValues(versionShape, version)),
  }));
}

function accountOf([report, reliability, knownOn, values]: AccountRow): Account {
  return { report, reliability, knownOn, values: namedValues(told, values) as RelationshipValues<"REPORTS"> };
}

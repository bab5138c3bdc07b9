import type { WriteTransaction } from "../../../neo4j/database.ts";
import type { NodeLabel } from "../../change/nodes.ts";
import { namedValues, readValues, type StoredValues } from "../../write/columns.ts";
import type { Claim } from "../rules/claim.ts";
import type { ClaimedEvent } from "../rules/claim-standing.ts";
import { claimShape } from "./shapes.ts";

/** A claim as it lies in the graph: what is said of it, and what was derived. */
export interface ClaimState {
  readonly claim: Claim;
  readonly claimedOn: string | null;
  readonly reliability: string | null;
  readonly credibility: string | null;
  /** The events that it is about, by key, as they were derived. */
  readonly events: ReadonlyMap<string, ClaimedEvent>;
  readonly values: StoredValues;
}

const matchClaims = `UNWIND $keys AS key
MATCH (claim:Claim {key: key})
OPTIONAL MATCH (claim)<-[:MADE]-(claimant)
RETURN key, ${readValues("claim", claimShape)},
       [claim.stance, coalesce(claim.denies, []), toString(claim.claimedOn), claim.reliability, claim.credibility],
       [(claim)<-[carried:CARRIES]-() WHERE carried.knownOn IS NOT NULL | toString(carried.knownOn)],
       CASE WHEN claimant IS NOT NULL THEN [labels(claimant)[0], claimant.key,
         [(claimant:Person)-[member:MEMBER_OF]->(faction) | [faction.key, toString(member.knownOn)]]] END,
       [(claim)-[:HOLDS_RESPONSIBLE]->(faction:Faction) | faction.key],
       [(claim)-[:CLEARS]->(faction:Faction) | faction.key],
       [(claim)-[about:ABOUT]->(event) | [event.key, toString(event.startedOn), coalesce(about.live, true)]]`;

type ClaimRow = [
  key: string,
  values: unknown[],
  said: [
    stance: string | null,
    denies: string[],
    claimedOn: string | null,
    reliability: string | null,
    credibility: string | null,
  ],
  carried: string[],
  claimant: [label: NodeLabel, key: string, memberships: [faction: string, knownOn: string | null][]] | null,
  holds: string[],
  clears: string[],
  events: [key: string, startedOn: string | null, live: boolean][],
];

/** Reads the claims that have these keys, by key. */
export async function readClaims(
  transaction: WriteTransaction,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ClaimState>> {
  if (keys.size === 0) return new Map();
  const rows = await transaction.run({ text: matchClaims, parameters: { keys: [...keys] } });
  return new Map((rows as ClaimRow[]).map((row) => [row[0], stateOf(row)]));
}

function stateOf([key, values, said, carried, claimant, holds, clears, events]: ClaimRow): ClaimState {
  const [stance, denies, claimedOn, reliability, credibility] = said;
  return {
    claim: {
      key,
      stance,
      denies,
      knownOn: carried.sort()[0] ?? null,
      claimant: claimant && claimantOf(claimant),
      holds,
      clears,
    },
    claimedOn,
    reliability,
    credibility,
    events: new Map(events.map(([event, startedOn, live]) => [event, { startedOn, live }])),
    values: namedValues(claimShape, values),
  };
}

function claimantOf([label, key, memberships]: NonNullable<ClaimRow[4]>): Claim["claimant"] {
  return { label, key, memberships: memberships.map(([faction, knownOn]) => ({ faction, knownOn })) };
}

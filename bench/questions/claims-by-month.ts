import { ask, type Question } from "./question.ts";
import type { Page } from "./shapes.ts";

interface Group {
  readonly faction: { readonly key: string; readonly name: string };
  readonly month: string;
  readonly claimCount: number;
}

interface PeerClaim {
  readonly day: string;
  readonly factions: readonly { readonly key: string; readonly name: string }[];
}

const first = 100;

export const claimsByMonth: Question = {
  name: "by-month",
  title: "Claims of responsibility by faction and month, the 100 biggest groups",
  variables: () => [{}],
  ours: {
    requests: ask(`query ByMonth {
      claimGroups(by: [FACTION, MONTH], where: { stance: { eq: RESPONSIBILITY } }, first: ${first}) {
        nodes { faction { key name } month claimCount }
      }
    }`),
    read: ([{ claimGroups }]: readonly [{ claimGroups: Page<Group> }]) => claimGroups.nodes,
  },
  // It groups nothing: all claims have to be brought. Their grouping here costs it no time.
  peer: {
    requests: ask(`query ByMonth {
      claims(where: { stance: { eq: "RESPONSIBILITY" } }) { day factions { key name } }
    }`),
    read: ([{ claims }]: readonly [{ claims: readonly PeerClaim[] }]) => grouped(claims),
  },
  reference: {
    statement: `
      MATCH (c:Claim {stance: 'RESPONSIBILITY'})-[:HOLDS_RESPONSIBLE]->(f:Faction)
      WITH f, substring(toString(c.day), 0, 7) AS month, count(*) AS claimCount
      ORDER BY claimCount DESC, f.key, month LIMIT ${first}
      RETURN {faction: f {.key, .name}, month: month, claimCount: claimCount}`,
    parameters: (variables) => variables,
    read: (groups: readonly Group[]) => groups,
  },
};

function grouped(claims: readonly PeerClaim[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { day, factions } of claims) {
    for (const faction of factions) {
      const month = day.slice(0, 7);
      const name = `${faction.key} ${month}`;
      groups.set(name, { faction, month, claimCount: (groups.get(name)?.claimCount ?? 0) + 1 });
    }
  }
  return [...groups.values()].sort(biggestFirst).slice(0, first);
}

function biggestFirst(a: Group, b: Group): number {
  if (a.claimCount !== b.claimCount) return b.claimCount - a.claimCount;
  const [one, other] = [a, b].map(({ faction, month }) => `${faction.key} ${month}`) as [string, string];
  return one < other ? -1 : 1;
}

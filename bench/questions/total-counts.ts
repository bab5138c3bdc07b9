import { ask, type Question } from "./question.ts";
import type { Page } from "./shapes.ts";

interface Faction {
  readonly key: string;
  readonly claims: { readonly totalCount: number };
}

interface PeerFaction {
  readonly key: string;
  readonly claimsConnection: { readonly aggregate: { readonly count: { readonly nodes: number } } };
}

export const totalCounts: Question = {
  name: "counts",
  title: "300 factions, each with the number of its claims",
  variables: () => [{}],
  ours: {
    requests: ask(`query Counts { factions(first: 300) { nodes { key claims { totalCount } } } }`),
    read: ([{ factions }]: readonly [{ factions: Page<Faction> }]) =>
      factions.nodes.map(({ key, claims }) => ({ key, count: claims.totalCount })),
  },
  peer: {
    requests: ask(`query Counts {
      factions(sort: [{ key: ASC }], limit: 300) { key claimsConnection { aggregate { count { nodes } } } }
    }`),
    read: ([{ factions }]: readonly [{ factions: readonly PeerFaction[] }]) =>
      factions.map(({ key, claimsConnection }) => ({ key, count: claimsConnection.aggregate.count.nodes })),
  },
  reference: {
    statement: `
      MATCH (f:Faction)
      WITH f ORDER BY f.key LIMIT 300
      RETURN f {.key, count: COUNT { (f)-[:MADE]->() }}`,
    parameters: (variables) => variables,
    read: (factions: readonly unknown[]) => factions,
  },
};

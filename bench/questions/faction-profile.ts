import { ask, type Question, type Variables } from "./question.ts";
import { type Edges, type Named, nameIn, namesOf, type Page } from "./shapes.ts";

interface Faction<Claims> {
  readonly name: string;
  readonly kind: string;
  readonly claims: Claims;
}

interface Claim<Relay, Events> {
  readonly key: string;
  readonly stance: string;
  readonly knownOn: string;
  readonly relayedBy: Relay;
  readonly events: Events;
}

interface Event<Place, Targets> {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
  readonly weapon: string;
  readonly place: Place;
  readonly targets: Targets;
}

interface Counted {
  readonly totalCount: number;
}

type OurClaim = Claim<Named | null, Page<Event<Named | null, Page<Named>>>>;
type OurFaction = Faction<Counted & Page<OurClaim>>;
type PeerEvent = Event<readonly Named[], readonly Named[]> & {
  readonly versions?: readonly Partial<PeerEvent>[];
};
type PeerClaim = Claim<readonly Named[], readonly PeerEvent[]>;
type PeerFaction = Faction<never> & { readonly claimsConnection: Counted & Edges<PeerClaim> };
type ReferenceFaction = Faction<
  Counted & Page<Claim<string | null, readonly Event<string | null, readonly string[]>[]>>
>;

const ourFields = `{
  name kind
  claims(first: 50) {
    totalCount
    nodes {
      key stance knownOn relayedBy { name }
      events { nodes { key title startedOn weapon place { name } targets { nodes { name } } } }
    }
  }
}`;

function readOurs([{ faction }]: readonly [{ faction: OurFaction | null }]): unknown {
  if (!faction) return undefined;
  const { name, kind, claims } = faction;
  return {
    name,
    kind,
    totalCount: claims.totalCount,
    claims: claims.nodes.map(({ relayedBy, events, ...claim }) => ({
      ...claim,
      relayedBy: relayedBy?.name ?? null,
      events: events.nodes.map(({ place, targets, ...event }) => ({
        ...event,
        place: place?.name ?? null,
        targets: namesOf(targets.nodes),
      })),
    })),
  };
}

function readPeers([{ factions }]: readonly [{ factions: readonly PeerFaction[] }]): unknown {
  return factions.map(({ name, kind, claimsConnection: { totalCount, edges } }) => ({
    name,
    kind,
    totalCount,
    claims: edges.map(({ node: { relayedBy, events, ...claim } }) => ({
      ...claim,
      relayedBy: nameIn(relayedBy),
      events: events.map(({ place, targets, versions, ...event }) => ({
        ...event,
        ...versions?.[0],
        place: nameIn(place),
        targets: namesOf(targets),
      })),
    })),
  }))[0];
}

function readReference([faction]: readonly ReferenceFaction[]): unknown {
  if (!faction) return undefined;
  const { name, kind, claims } = faction;
  return {
    name,
    kind,
    totalCount: claims.totalCount,
    claims: claims.nodes.map((claim) => ({
      ...claim,
      events: claim.events.map((event) => ({ ...event, targets: [...event.targets].sort() })),
    })),
  };
}

export const factionProfile: Question = {
  name: "profile",
  title: "A faction, its first 50 claims and their events",
  variables: ({ sample }) => sample.factions.map((key) => ({ key })),
  ours: {
    requests: ask(`query Profile($key: String!) { faction(key: $key) ${ourFields} }`),
    read: readOurs,
  },
  peer: {
    requests: ask(`query Profile($key: String!) {
      factions(where: { key: { eq: $key } }) {
        name kind
        claimsConnection(first: 50, sort: [{ node: { key: ASC } }]) {
          totalCount
          edges {
            node {
              key stance knownOn relayedBy { name }
              events(sort: [{ key: ASC }]) { key title startedOn weapon place { name } targets { name } }
            }
          }
        }
      }
    }`),
    read: readPeers,
  },
  reference: {
    statement: `
      MATCH (f:Faction {key: $key})
      RETURN f {
        .name, .kind,
        claims: {
          totalCount: COUNT { (f)-[:MADE]->() },
          nodes: COLLECT {
            MATCH (f)-[:MADE]->(c)
            WITH c ORDER BY c.key LIMIT 50
            RETURN c {
              .key, .stance, knownOn: toString(c.knownOn),
              relayedBy: head([(c)<-[:RELAYED]-(s) | s.name]),
              events: COLLECT {
                MATCH (c)-[:ABOUT]->(e)
                WITH e ORDER BY e.key
                RETURN e {
                  .key, .title, startedOn: toString(e.startedOn), .weapon,
                  place: head([(e)-[:AT]->(p) | p.name]),
                  targets: [(e)-[:TARGETS]->(t) | t.name]
                }
              }
            }
          }
        }
      }`,
    parameters: (variables) => variables,
    read: readReference,
  },
};

export const factionProfileAsOf: Question = {
  name: "profile-as-of",
  title: "A faction, its first 50 claims and their events, `@asOf` a day",
  variables: ({ sample: { factions, quarters } }) =>
    factions.map((key): Variables => ({ key, day: quarters[Math.floor(quarters.length / 2)] })),
  ours: {
    requests: ask(`query ProfileAsOf($key: String!, $day: Date!) @asOf(date: $day) {
      faction(key: $key) ${ourFields}
    }`),
    read: readOurs,
  },
  peer: {
    requests: ask(`query ProfileAsOf($key: String!, $day: Date!) {
      factions(where: { key: { eq: $key } }) {
        name kind
        claimsConnection(where: { node: { knownOn: { lte: $day } } }, first: 50, sort: [{ node: { key: ASC } }]) {
          totalCount
          edges {
            node {
              key stance knownOn relayedBy { name }
              events(where: { knownOn: { lte: $day } }, sort: [{ key: ASC }]) {
                key title startedOn weapon place { name }
                targetsConnection(where: { edge: { knownOn: { lte: $day } } }) { edges { node { name } } }
                versions(where: { from: { lte: $day }, until: { gt: $day } }) { title startedOn weapon }
              }
            }
          }
        }
      }
    }`),
    read: ([{ factions }]: readonly [{ factions: readonly PeerFaction[] }]) =>
      readPeers([{ factions: factions.map(withTargets) }]),
  },
  reference: {
    statement: `
      MATCH (f:Faction {key: $key})
      WITH f, date($day) AS day
      WHERE coalesce(f.knownOn <= day, true)
      RETURN f {
        .name, .kind,
        claims: {
          totalCount: COUNT { MATCH (f)-[:MADE]->(c) WHERE c.knownOn <= day },
          nodes: COLLECT {
            MATCH (f)-[:MADE]->(c)
            WHERE c.knownOn <= day
            WITH c, day ORDER BY c.key LIMIT 50
            RETURN c {
              .key, .stance, knownOn: toString(c.knownOn),
              relayedBy: head([(c)<-[:RELAYED]-(s) | s.name]),
              events: COLLECT {
                MATCH (c)-[:ABOUT]->(e)
                WHERE e.knownOn <= day
                WITH e, day, CASE
                  WHEN e.settledOn <= day THEN e
                  ELSE head([(e)-[:WAS]->(v) WHERE v.from <= day AND v.until > day | v])
                END AS shown
                ORDER BY e.key
                RETURN shown {
                  key: e.key, .title, startedOn: toString(shown.startedOn), .weapon,
                  place: head([(e)-[:PLACED_AT]->(p) WHERE p.key = shown.placeKey | p.name]),
                  targets: [(e)-[t:TARGETS]->(target) WHERE t.knownOn <= day | target.name]
                }
              }
            }
          }
        }
      }`,
    parameters: (variables) => variables,
    read: readReference,
  },
};

type Targeting = PeerEvent & { readonly targetsConnection: Edges<Named> };

/** Only the connection can be filtered by what the relationship says. */
function withTargets(faction: PeerFaction): PeerFaction {
  const edges = faction.claimsConnection.edges.map(({ node }) => ({
    node: {
      ...node,
      events: (node.events as readonly Targeting[]).map(({ targetsConnection, ...event }) => ({
        ...event,
        targets: targetsConnection.edges.map((edge) => edge.node),
      })),
    },
  }));
  return { ...faction, claimsConnection: { ...faction.claimsConnection, edges } };
}

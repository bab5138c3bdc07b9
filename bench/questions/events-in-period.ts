import { ask, type Question } from "./question.ts";
import { type Named, nameIn, type Page } from "./shapes.ts";

interface Claim<Actor, Relay> {
  readonly key: string;
  readonly stance: string;
  readonly claimant: Actor;
  readonly relayedBy: Relay;
}

interface Event<Place, Claims> {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
  readonly place: Place;
  readonly claims: Claims;
}

type OurEvent = Event<Named | null, Page<Claim<Named | null, Named | null>>>;
type PeerEvent = Event<readonly Named[], readonly Claim<readonly Named[], readonly Named[]>[]>;
type ReferenceEvent = Event<string | null, readonly Claim<string | null, string | null>[]>;

export const eventsInPeriod: Question = {
  name: "period",
  title: "50 events of a kind in a period, with place, claims, claimant and relay",
  variables: ({ sample: { quarters, kinds } }) =>
    quarters.map((from, index) => ({ from, to: yearAfter(from), kind: kinds[index % kinds.length] })),
  ours: {
    requests: ask(`query Period($kind: EventKind!, $from: Date!, $to: Date!) {
      events(
        where: { kind: { eq: $kind }, date: { gte: $from, lt: $to } }
        orderBy: { field: DATE, direction: DESC }
        first: 50
      ) {
        nodes {
          key title startedOn place { name }
          claims {
            nodes {
              key stance relayedBy { name }
              claimant { ... on Faction { name } ... on Person { name } ... on Source { name } }
            }
          }
        }
      }
    }`),
    read: ([{ events }]: readonly [{ events: Page<OurEvent> }]) =>
      events.nodes.map(({ place, claims, ...event }) => ({
        ...event,
        place: place?.name ?? null,
        claims: claims.nodes.map(({ claimant, relayedBy, ...claim }) => ({
          ...claim,
          claimant: claimant?.name ?? null,
          relayedBy: relayedBy?.name ?? null,
        })),
      })),
  },
  peer: {
    requests: ask(`query Period($kind: String!, $from: Date!, $to: Date!) {
      events(
        where: { kind: { eq: $kind }, startedOn: { gte: $from, lt: $to } }
        sort: [{ startedOn: DESC }, { key: ASC }]
        limit: 50
      ) {
        key title startedOn place { name }
        claims(sort: [{ key: ASC }]) {
          key stance relayedBy { name }
          claimant { ... on Faction { name } ... on Person { name } ... on Source { name } }
        }
      }
    }`),
    read: ([{ events }]: readonly [{ events: readonly PeerEvent[] }]) =>
      events.map(({ place, claims, ...event }) => ({
        ...event,
        place: nameIn(place),
        claims: claims.map(({ claimant, relayedBy, ...claim }) => ({
          ...claim,
          claimant: nameIn(claimant),
          relayedBy: nameIn(relayedBy),
        })),
      })),
  },
  reference: {
    statement: `
      MATCH (e:Event)
      WHERE e.kind = $kind AND e.startedOn >= date($from) AND e.startedOn < date($to)
      WITH e ORDER BY e.startedOn DESC, e.key LIMIT 50
      RETURN e {
        .key, .title, startedOn: toString(e.startedOn),
        place: head([(e)-[:AT]->(p) | p.name]),
        claims: COLLECT {
          MATCH (e)<-[:ABOUT]-(c)
          WITH c ORDER BY c.key
          RETURN c {
            .key, .stance,
            claimant: head([(c)<-[:MADE]-(a) | a.name]),
            relayedBy: head([(c)<-[:RELAYED]-(s) | s.name])
          }
        }
      }`,
    parameters: (variables) => variables,
    read: (events: readonly ReferenceEvent[]) => events,
  },
};

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

import { ask, type Question } from "./question.ts";
import { type Named, nameIn, type Page } from "./shapes.ts";

interface Event<Place, Claims> {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly startedOn: string;
  readonly place: Place;
  readonly claims: Claims;
}

interface Claim {
  readonly key: string;
  readonly stance: string;
  readonly claimedOn: string | null;
}

export const thousandEvents: Question = {
  name: "thousand",
  title: "1,000 events with place and claims",
  variables: ({ sample: { quarters } }) =>
    quarters.slice(Math.floor(quarters.length / 2)).map((before) => ({ before })),
  ours: {
    requests: ask(`query Thousand($before: Date!) {
      events(where: { date: { lt: $before } }, orderBy: { field: DATE, direction: DESC }, first: 1000) {
        nodes { key title kind startedOn place { name } claims { nodes { key stance claimedOn } } }
      }
    }`),
    read: ([{ events }]: readonly [{ events: Page<Event<Named | null, Page<Claim>>> }]) =>
      events.nodes.map(({ place, claims, ...event }) => ({
        ...event,
        place: place?.name ?? null,
        claims: claims.nodes,
      })),
  },
  peer: {
    requests: ask(`query Thousand($before: Date!) {
      events(where: { startedOn: { lt: $before } }, sort: [{ startedOn: DESC }, { key: ASC }], limit: 1000) {
        key title kind startedOn place { name } claims(sort: [{ key: ASC }]) { key stance claimedOn }
      }
    }`),
    read: ([{ events }]: readonly [{ events: readonly Event<readonly Named[], readonly Claim[]>[] }]) =>
      events.map(({ place, ...event }) => ({ ...event, place: nameIn(place) })),
  },
  reference: {
    statement: `
      MATCH (e:Event) WHERE e.startedOn < date($before)
      WITH e ORDER BY e.startedOn DESC, e.key LIMIT 1000
      RETURN e {
        .key, .title, .kind, startedOn: toString(e.startedOn),
        place: head([(e)-[:AT]->(p) | p.name]),
        claims: COLLECT {
          MATCH (e)<-[:ABOUT]-(c)
          WITH c ORDER BY c.key
          RETURN c {.key, .stance, claimedOn: toString(c.claimedOn)}
        }
      }`,
    parameters: (variables) => variables,
    read: (events: readonly unknown[]) => events,
  },
};

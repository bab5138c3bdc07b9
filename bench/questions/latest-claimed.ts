import { ask, type Question } from "./question.ts";
import type { Page } from "./shapes.ts";

interface Event {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
}

type PeerEvent = Event & { readonly versions?: readonly Partial<Event>[] };

const ourEvents = `{
  events(
    where: { claims: { some: { claimant: { key: { eq: $faction } } } } }
    orderBy: { field: DATE, direction: DESC }
    first: 20
  ) { nodes { key title startedOn } }
}`;

export const latestClaimed: Question = {
  name: "latest",
  title: "The latest 20 events with a claim by a faction",
  variables: ({ sample }) => sample.factions.map((faction) => ({ faction })),
  ours: {
    requests: ask(`query Latest($faction: String!) ${ourEvents}`),
    read: ([{ events }]: readonly [{ events: Page<Event> }]) => events.nodes,
  },
  peer: {
    requests: ask(`query Latest($faction: String!) {
      events(
        where: { claims: { some: { claimant: { some: { Faction: { key: { eq: $faction } } } } } } }
        sort: [{ startedOn: DESC }, { key: ASC }]
        limit: 20
      ) { key title startedOn }
    }`),
    read: ([{ events }]: readonly [{ events: readonly Event[] }]) => events,
  },
  reference: {
    statement: `
      MATCH (:Faction {key: $faction})-[:MADE]->()-[:ABOUT]->(e)
      WITH DISTINCT e ORDER BY e.startedOn DESC, e.key LIMIT 20
      RETURN e {.key, .title, startedOn: toString(e.startedOn)}`,
    parameters: (variables) => variables,
    read: (events: readonly Event[]) => events,
  },
};

export const latestClaimedAsOf: Question = {
  name: "latest-as-of",
  title: "The latest 20 events with a claim by a faction, `@asOf` a day",
  variables: ({ sample: { factions, quarters } }) =>
    factions.map((faction) => ({ faction, day: quarters[Math.floor(quarters.length / 2)] })),
  ours: {
    requests: ask(`query LatestAsOf($faction: String!, $day: Date!) @asOf(date: $day) ${ourEvents}`),
    read: ([{ events }]: readonly [{ events: Page<Event> }]) => events.nodes,
  },
  // It sorts by what an event shows today: the same here, where reports agree on the day of an event.
  peer: {
    requests: ask(`query LatestAsOf($faction: String!, $day: Date!) {
      events(
        where: {
          knownOn: { lte: $day }
          claims: { some: { knownOn: { lte: $day }, claimant: { some: { Faction: { key: { eq: $faction } } } } } }
        }
        sort: [{ startedOn: DESC }, { key: ASC }]
        limit: 20
      ) { key title startedOn versions(where: { from: { lte: $day }, until: { gt: $day } }) { title startedOn } }
    }`),
    read: ([{ events }]: readonly [{ events: readonly PeerEvent[] }]) =>
      events.map(({ versions, ...event }) => ({ ...event, ...versions?.[0] })),
  },
  reference: {
    statement: `
      MATCH (:Faction {key: $faction})-[:MADE]->(c)-[:ABOUT]->(e)
      WHERE c.knownOn <= date($day) AND e.knownOn <= date($day)
      WITH DISTINCT e
      WITH e, CASE
        WHEN e.settledOn <= date($day) THEN e
        ELSE head([(e)-[:WAS]->(v) WHERE v.from <= date($day) AND v.until > date($day) | v])
      END AS shown
      ORDER BY shown.startedOn DESC, e.key LIMIT 20
      RETURN shown {key: e.key, .title, startedOn: toString(shown.startedOn)}`,
    parameters: (variables) => variables,
    read: (events: readonly Event[]) => events,
  },
};

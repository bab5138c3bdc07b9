import { ask, type Question } from "./question.ts";

interface Shown {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly startedOn: string | null;
}

interface Deaths {
  readonly deathsLow: number | null;
  readonly deathsBest: number | null;
  readonly deathsHigh: number | null;
}

interface OurEvent extends Shown {
  readonly deaths: {
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
  };
  readonly responsibility: { readonly status: string };
}

interface PeerEvent extends Shown, Deaths {
  readonly responsibility: string;
}

interface ReferenceEvent extends OurEvent {}

export const lookup: Question = {
  name: "lookup",
  title: "An event by its key",
  variables: ({ sample }) => sample.events.map((key) => ({ key })),
  ours: {
    requests: ask(`query Lookup($key: String!) {
      event(key: $key) { key title kind startedOn deaths { low best high } responsibility { status } }
    }`),
    read: ([{ event }]: readonly [{ event: OurEvent }]) => ours(event),
  },
  peer: {
    requests: ask(`query Lookup($key: String!) {
      events(where: { key: { eq: $key } }) { key title kind startedOn deathsLow deathsBest deathsHigh responsibility }
    }`),
    read: ([{ events }]: readonly [{ events: readonly PeerEvent[] }]) => events.map(peers)[0],
  },
  reference: {
    statement: `
      MATCH (e:Event {key: $key})
      RETURN e {
        .key, .title, .kind, startedOn: toString(e.startedOn),
        deaths: {low: e.deathsLow, best: e.deathsBest, high: e.deathsHigh},
        responsibility: {status: e.responsibility}
      }`,
    parameters: (variables) => variables,
    read: ([event]: readonly ReferenceEvent[]) => event && ours(event),
  },
};

export const lookupAsOf: Question = {
  name: "lookup-as-of",
  title: "An event by its key, `@asOf` a day",
  variables: async ({ sample, database }) => {
    const rows = await database.read({
      text: `MATCH (e:Event) WHERE e.key IN $keys RETURN {key: e.key, day: toString(e.knownOn + duration('P1D'))}`,
      parameters: { keys: sample.events },
    });
    return rows.map(([variables]) => variables as { key: string; day: string });
  },
  ours: {
    requests: ask(`query LookupAsOf($key: String!, $day: Date!) @asOf(date: $day) {
      event(key: $key) { key title kind startedOn deaths { low best high } responsibility { status } }
    }`),
    read: ([{ event }]: readonly [{ event: OurEvent }]) => ours(event),
  },
  peer: {
    requests: ask(`query LookupAsOf($key: String!, $day: Date!) {
      events(where: { key: { eq: $key }, knownOn: { lte: $day } }) {
        key title kind startedOn deathsLow deathsBest deathsHigh responsibility
        versions(where: { from: { lte: $day }, until: { gt: $day } }) {
          title kind startedOn deathsLow deathsBest deathsHigh responsibility
        }
      }
    }`),
    read: ([{ events }]: readonly [
      { events: readonly (PeerEvent & { versions: readonly PeerEvent[] })[] },
    ]) => events.map((event) => peers({ ...event, ...event.versions[0] }))[0],
  },
  reference: {
    statement: `
      MATCH (e:Event {key: $key})
      WHERE e.knownOn <= date($day)
      WITH e, CASE
        WHEN e.settledOn <= date($day) THEN e
        ELSE head([(e)-[:WAS]->(v) WHERE v.from <= date($day) AND v.until > date($day) | v])
      END AS shown
      RETURN shown {
        key: e.key, .title, .kind, startedOn: toString(shown.startedOn),
        deaths: {low: shown.deathsLow, best: shown.deathsBest, high: shown.deathsHigh},
        responsibility: {status: shown.responsibility}
      }`,
    parameters: (variables) => variables,
    read: ([event]: readonly ReferenceEvent[]) => event && ours(event),
  },
};

function ours({ deaths, responsibility, ...event }: OurEvent) {
  const { low, best, high } = deaths;
  return shown(event, { deathsLow: low, deathsBest: best, deathsHigh: high }, responsibility.status);
}

function peers(event: PeerEvent) {
  return shown(event, event, event.responsibility);
}

function shown({ key, title, kind, startedOn }: Shown, deaths: Deaths, status: string) {
  return {
    key,
    title,
    kind,
    startedOn,
    deaths: [deaths.deathsLow, deaths.deathsBest, deaths.deathsHigh],
    status,
  };
}

import { ask, type Question } from "./question.ts";
import { type Named, namesOf, type Page } from "./shapes.ts";

interface Event {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
}

type OurEvent = Event & {
  readonly responsibility: { readonly status: string; readonly factions: readonly Named[] };
};
type PeerEvent = Event & { readonly responsibility: string; readonly heldResponsible: readonly Named[] };
type ReferenceEvent = Event & { readonly status: string; readonly factions: readonly string[] };

export const contested: Question = {
  name: "contested",
  title: "The latest 50 events for which several are held responsible, with whom",
  variables: ({ sample: { quarters } }) => quarters.slice(1).map((before) => ({ before })),
  ours: {
    requests: ask(`query Contested($before: Date!) {
      events(
        where: { responsibility: { eq: CONTESTED }, date: { lt: $before } }
        orderBy: { field: DATE, direction: DESC }
        first: 50
      ) { nodes { key title startedOn responsibility { status factions { name } } } }
    }`),
    read: ([{ events }]: readonly [{ events: Page<OurEvent> }]) =>
      events.nodes.map(({ responsibility: { status, factions }, ...event }) => ({
        ...event,
        status,
        factions: namesOf(factions),
      })),
  },
  peer: {
    requests: ask(`query Contested($before: Date!) {
      events(
        where: { responsibility: { eq: "CONTESTED" }, startedOn: { lt: $before } }
        sort: [{ startedOn: DESC }, { key: ASC }]
        limit: 50
      ) { key title startedOn responsibility heldResponsible { name } }
    }`),
    read: ([{ events }]: readonly [{ events: readonly PeerEvent[] }]) =>
      events.map(({ responsibility, heldResponsible, ...event }) => ({
        ...event,
        status: responsibility,
        factions: namesOf(heldResponsible),
      })),
  },
  reference: {
    statement: `
      MATCH (e:Event) WHERE e.responsibility = 'CONTESTED' AND e.startedOn < date($before)
      WITH e ORDER BY e.startedOn DESC, e.key LIMIT 50
      RETURN e {
        .key, .title, startedOn: toString(e.startedOn), status: e.responsibility,
        factions: [(e)<-[:HELD_RESPONSIBLE_FOR]-(f) | f.name]
      }`,
    parameters: (variables) => variables,
    read: (events: readonly ReferenceEvent[]) =>
      events.map(({ factions, ...event }) => ({ ...event, factions: [...factions].sort() })),
  },
};

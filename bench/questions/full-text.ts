import { ask, type Question } from "./question.ts";
import type { Edges, Page } from "./shapes.ts";

interface Event {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
}

export const fullText: Question = {
  name: "full-text",
  title: "Events by a word of their title, the best 20",
  variables: ({ sample }) => sample.words.map((text) => ({ text })),
  ours: {
    requests: ask(`query Words($text: String!) {
      search(text: $text, kinds: [EVENT], first: 20) { nodes { node { ... on Event { key title startedOn } } } }
    }`),
    read: ([{ search }]: readonly [{ search: Page<{ node: Event }> }]) =>
      byKey(search.nodes.map(({ node }) => node)),
  },
  peer: {
    requests: ask(`query Words($text: String!) {
      eventsByWords(phrase: $text, first: 20) { edges { node { key title startedOn } } }
    }`),
    read: ([{ eventsByWords }]: readonly [{ eventsByWords: Edges<Event> }]) =>
      byKey(eventsByWords.edges.map(({ node }) => node)),
  },
  reference: {
    // What events showed before is in the same index.
    statement: `
      CALL db.index.fulltext.queryNodes('event_words', $text, {limit: 100}) YIELD node AS e, score
      WHERE e:Event
      WITH e, score ORDER BY score DESC, e.key LIMIT 20
      RETURN e {.key, .title, startedOn: toString(e.startedOn)}`,
    parameters: (variables) => variables,
    read: (events: readonly Event[]) => byKey(events),
  },
};

/** Hits that are as good stand in an order that each server has for itself. */
function byKey(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => (a.key < b.key ? -1 : 1));
}

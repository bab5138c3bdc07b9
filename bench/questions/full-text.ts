import { ask, type Question, type Variables } from "./question.ts";
import type { Edges, Page } from "./shapes.ts";

interface Event {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
}

export const fullText: Question = {
  name: "full-text",
  title: "Events by a word of their title, perhaps unfinished, the best 20",
  variables: ({ sample }) => sample.words.map((text) => ({ text })),
  ours: {
    requests: ask(`query Words($text: String!) {
      search(text: $text, kinds: [EVENT], first: 20) { nodes { node { ... on Event { key title startedOn } } } }
    }`),
    read: ([{ search }]: readonly [{ search: Page<{ node: Event }> }]) =>
      byKey(search.nodes.map(({ node }) => node)),
  },
  peer: {
    requests: ({ text }: Variables) => [
      {
        query: `query Words($words: String!) {
          eventsByWords(phrase: $words, first: 20) { edges { node { key title startedOn } } }
        }`,
        variables: { words: wholeOrBegun(text) },
      },
    ],
    read: ([{ eventsByWords }]: readonly [{ eventsByWords: Edges<Event> }]) =>
      byKey(eventsByWords.edges.map(({ node }) => node)),
  },
  reference: {
    // What events showed before is in the same index.
    statement: `
      CALL db.index.fulltext.queryNodes('event_words', $words, {limit: 100}) YIELD node AS e, score
      WHERE e:Event
      WITH e, score ORDER BY score DESC, e.key LIMIT 20
      RETURN e {.key, .title, startedOn: toString(e.startedOn)}`,
    parameters: ({ text }) => ({ words: wholeOrBegun(text) }),
    read: (events: readonly Event[]) => byKey(events),
  },
};

/** What our server makes of a word, as Lucene has it: the word itself, or what it begins. */
function wholeOrBegun(text: unknown): string {
  return `${text} ${text}*`;
}

/** Hits that are as good stand in an order that each server has for itself. */
function byKey(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => (a.key < b.key ? -1 : 1));
}

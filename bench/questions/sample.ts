import type { Database } from "../../src/neo4j/database.ts";

/** Things of the graph to ask about: of each kind some, from the busiest to the quietest, and the same in every run. */
export interface Sample {
  readonly events: readonly string[];
  readonly people: readonly string[];
  /** Factions that made claims. */
  readonly factions: readonly string[];
  readonly cities: readonly { readonly latitude: number; readonly longitude: number }[];
  /** Words that some titles or summaries of events have, and not many. */
  readonly words: readonly string[];
  /** First days of quarters of a year, as YYYY-MM-DD. */
  readonly quarters: readonly string[];
  /** Kinds of events, the most frequent first. */
  readonly kinds: readonly string[];
  /** Sources and factions that are three steps apart. */
  readonly distant: readonly { readonly source: string; readonly faction: string }[];
}

const size = 20;
const fewestTitles = 4;
const mostTitles = 18;

/** Takes a sample of a graph. */
export async function takeSample(database: Database): Promise<Sample> {
  const column = async <T>(text: string) =>
    (await database.read({ text, parameters: {} })).map(([value]) => value as T);
  const of = async <T>(text: string) => spread(await column<T>(text));
  return {
    events: await of("MATCH (e:Event) RETURN e.key AS key ORDER BY key"),
    people: await column(
      "MATCH (p:Person)-[:MEMBER_OF]->() WITH DISTINCT p.key AS key ORDER BY key LIMIT 400 RETURN key",
    ),
    factions: await of(
      "MATCH (f:Faction)-[made:MADE]->() WITH f, count(made) AS claims ORDER BY claims DESC, f.key RETURN f.key",
    ),
    cities: await of(
      `MATCH (p:Place)<-[near:NEAR]-() WITH p, count(near) AS events ORDER BY events DESC, p.key
      RETURN {latitude: p.location.y, longitude: p.location.x}`,
    ),
    words: wordsOf(
      await column("MATCH (n:Event|Version) RETURN n.title + coalesce(' ' + n.summary, '') AS text"),
    ),
    quarters: await of(
      `MATCH (e:Event) WHERE e.startedOn IS NOT NULL
      RETURN DISTINCT toString(date.truncate('quarter', e.startedOn)) AS day ORDER BY day`,
    ),
    kinds: await column(
      "MATCH (e:Event) WITH e.kind AS kind, count(*) AS events ORDER BY events DESC, kind LIMIT 4 RETURN kind",
    ),
    distant: await column(
      `MATCH (s:Source)-[:RELAYED]->()-[:ABOUT]->()-[:TARGETS]->(f:Faction)
      WITH DISTINCT s, f LIMIT 2000 WITH s, min(f.key) AS faction ORDER BY s.key LIMIT ${size}
      RETURN {source: s.key, faction: faction}`,
    ),
  };
}

/** Some of a list, evenly over all of it. */
function spread<T>(all: readonly T[]): T[] {
  const count = Math.min(size, all.length);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] as T);
}

/** Words of plain letters that a few texts have, and with which no other word begins. */
function wordsOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // The index knows no accents either.
    const plain = text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
    for (const word of new Set(plain.match(/[\p{L}\p{N}]+/gu))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const rare = all.filter(([word, count], index) => {
    if (count < fewestTitles || count > mostTitles || !/^[a-z]{8,}$/.test(word)) return false;
    return !all[index + 1]?.[0].startsWith(word);
  });
  return spread(rare.map(([word]) => word));
}

import type { Citation } from "../data-set/map-citation.ts";
import type { GedRow } from "./row.ts";

type Sources = Pick<GedRow, "source_article" | "source_office" | "source_date" | "source_headline">;

/** What a row says of its sources: articles, and the text where that is all there is. */
export interface Cited {
  readonly citations: readonly Citation[];
  readonly rest: string | null;
}

/**
 * The articles that a row cites. Since 2013 or so each stands in source_article as `"office,date,headline"`, separated by
 * semicolons. source_office, source_date and source_headline hold the same as parallel lists, but headlines have semicolons of
 * their own: a list of another length is not paired. Older rows have notes such as `r 30/9`, which are kept as they are.
 */
export function citationsOf({ source_article, source_office, source_date, source_headline }: Sources): Cited {
  const quoted = quotedArticles(source_article);
  if (quoted !== null) return { citations: once(quoted), rest: null };
  const offices = parts(source_office);
  const days = parts(source_date);
  if (offices.length === 0 || offices.length !== days.length || !days.every(isDay)) {
    return { citations: [], rest: source_article ?? source_headline };
  }
  const headlines = offices.length === 1 && source_headline ? [source_headline] : parts(source_headline);
  const isPaired = headlines.length === offices.length;
  const citations = offices.map((office, index) =>
    citation(office, days[index] ?? null, isPaired ? (headlines[index] ?? null) : null),
  );
  return { citations: once(citations), rest: isPaired ? null : (source_headline ?? source_article) };
}

/** Articles in quotes; null where the cell holds anything else. */
function quotedArticles(cell: string | null): Citation[] | null {
  if (cell === null || !/^".*"$/s.test(cell)) return null;
  const citations: Citation[] = [];
  for (const article of cell.slice(1, -1).split(/"\s*;\s*"/)) {
    const [, office = "", day = "", headline = ""] =
      /^(.+?),\s*(\d{4}-\d{2}-\d{2}),(.*)$/s.exec(article) ?? [];
    if (!isDay(day)) return null;
    citations.push(citation(office.trim(), day, headline.replace(/\s+/g, " ").trim() || null));
  }
  return citations;
}

function citation(office: string, day: string | null, headline: string | null): Citation {
  const title = headline ?? [office, day].filter(Boolean).join(", ");
  return { identity: [office, day, headline], title, office, publishedOn: day };
}

function once(citations: readonly Citation[]): Citation[] {
  const byIdentity = new Map(citations.map((citation) => [JSON.stringify(citation.identity), citation]));
  return [...byIdentity.values()];
}

function parts(cell: string | null): string[] {
  return (cell ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

import { createHash } from "node:crypto";
import type { Change } from "../../change/change.ts";
import { mapEvent } from "../report/map-event.ts";
import { mapSource } from "../report/map-things.ts";
import { ReportRecorder } from "../report/report-recorder.ts";
import type { DataSet } from "./data-set.ts";
import { slug } from "./slug.ts";
import { unsaid } from "./unsaid.ts";

/** An article that a row names as a source. */
export interface Citation {
  /** What tells it apart from other articles. */
  readonly identity: readonly (string | null)[];
  readonly title: string;
  /** Name of whoever published it; null: not said apart from the title. */
  readonly office: string | null;
  readonly publishedOn: string | null;
}

/** The event that an article is cited for. */
export interface CitedFor {
  readonly event: string;
  /** Key of the report that the row is: it says that the article tells of the event, and may take that back. */
  readonly row: string;
  /** Last day of the event, from which an article without a day of its own counts as known. */
  readonly lastDay: string | null;
}

/**
 * What an article comes to: a report that tells of the event, and nothing of what it tells, as a data set does not say what
 * it has from which source.
 */
export function mapCitation(citation: Citation, cited: CitedFor, dataSet: DataSet): readonly Change[] {
  const { title, office, publishedOn } = citation;
  const key = `article:${digest(citation.identity)}`;
  const knownOn = publishedOn ?? cited.lastDay;
  const recorder = new ReportRecorder(key, knownOn, dataSet.key, cited.row);
  const knownOnInferred = publishedOn === null;
  const unknown = { url: null, language: null, note: null };
  recorder.node("Report", key, { title, publishedOn, knownOn, knownOnInferred, ...unknown });
  if (office !== null) {
    const source = { ...unsaid.source, key: `source:${slug(office)}`, name: office };
    mapSource(recorder, source, "");
    recorder.give({ label: "Source", key: source.key }, "PUBLISHED", recorder.report);
  }
  mapEvent(recorder, { ...unsaid.event, key: cited.event, note: `Cited by ${dataSet.name}` }, "");
  return recorder.changes;
}

function digest(identity: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
}

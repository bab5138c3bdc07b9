import { latestDay } from "../../mapping/known-on.ts";
import type { Release } from "../format.ts";
import type { ClaimEntry } from "../report/claim.ts";
import type { EventEntry } from "../report/event.ts";
import { mapReport } from "../report/map.ts";
import type { ReportFile } from "../report/report-file.ts";
import type { MappedRow } from "../table/table-format.ts";
import type { DataSet } from "./data-set.ts";
import { type Citation, mapCitation } from "./map-citation.ts";
import { ownNames } from "./own-names.ts";
import { unsaid } from "./unsaid.ts";

/** What a row of a data set says, in the terms of our format for reports. */
export interface RowEntries {
  /** What the row is, as the title of its report. */
  readonly title: string;
  /** Where the data set shows it by itself. */
  readonly url: string | null;
  readonly event: EventEntry;
  readonly factions: readonly ReportFile["factions"][number][];
  readonly places: readonly ReportFile["places"][number][];
  readonly claims: readonly ClaimEntry[];
  readonly citations: readonly Citation[];
}

/** What a row comes to: one report by the data set on one event, and those that it cites. */
export function mapRow(
  dataSet: DataSet,
  release: Release,
  { title, url, event, factions, places, claims, citations }: RowEntries,
): MappedRow {
  const { publishedOn } = release;
  const { changes, needs } = mapReport({
    ...unsaid.report,
    report: { ...unsaid.report.report, key: event.key, title, url, publishedOn, publisher: dataSet.key },
    factions: [...factions],
    places: [...places],
    events: [event],
    claims: [...claims],
  });
  const cited = { event: event.key, row: event.key, lastDay: latestDay([event.startedOn, event.endedOn]) };
  const articles = citations.flatMap((citation) => mapCitation(citation, cited, dataSet));
  return { changes: ownNames(dataSet, [...changes, ...articles]), needs, report: event.key };
}

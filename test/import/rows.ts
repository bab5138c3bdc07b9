import { mapDataSet } from "../../src/import/formats/data-set/data-set.ts";
import type { Citation } from "../../src/import/formats/data-set/map-citation.ts";
import { mapRow } from "../../src/import/formats/data-set/map-row.ts";
import { unsaid } from "../../src/import/formats/data-set/unsaid.ts";
import type { EventEntry } from "../../src/import/formats/report/event.ts";
import type { Mapped } from "../../src/import/record.ts";

const dataSet = { key: "set", name: "Set", url: "https://set.example/" };

/** What a row of a data set says of its event. */
export interface RowOf extends Partial<EventEntry> {
  /** Number of the event. */
  readonly id: number;
  /** Names of the factions that the data set holds responsible. */
  readonly by?: readonly string[];
  /** Headlines of the articles that it cites. */
  readonly articles?: readonly string[];
}

/** Records of a data set of our own: the data set itself, and a row each, as the formats of data sets map them. */
export function rowRecords(...rows: readonly RowOf[]): Mapped[] {
  const file = "set.csv";
  const first: Mapped = { kind: "mapped", file, line: 1, changes: mapDataSet(dataSet), needs: [] };
  return [
    first,
    ...rows.map((row, index): Mapped => ({ kind: "mapped", file, line: index + 2, row: {}, ...map(row) })),
  ];
}

function map({ id, by = [], articles = [], ...event }: RowOf) {
  const key = `set:${id}`;
  const factions = by.map((name) => ({ ...unsaid.faction, key: `set:${name}`, name }));
  return mapRow(
    dataSet,
    { name: "unused", publishedOn: null },
    {
      title: `Row ${id}`,
      url: null,
      event: { ...unsaid.event, startedOn: "2001-01-01", datePrecision: "DAY", ...event, key },
      factions,
      places: [],
      claims: by.length === 0 ? [] : [claimOf(key, factions)],
      citations: articles.map(citationOf),
    },
  );
}

function claimOf(key: string, factions: readonly { key: string }[]) {
  return {
    ...unsaid.claim,
    key,
    stance: "ATTRIBUTION" as const,
    claimant: { kind: "SOURCE" as const, key: dataSet.key },
    factions: factions.map((faction) => faction.key),
    events: [key],
  };
}

function citationOf(title: string): Citation {
  return { identity: [title], title, office: `Office of ${title}`, publishedOn: "2001-01-02" };
}

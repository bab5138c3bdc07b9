import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

type Cells = Readonly<Record<string, string>>;

/** Of the 49-column layout, those that the shared files have and an import may read, in its order. */
const columns = [
  "id",
  "relid",
  "year",
  "active_year",
  "code_status",
  "type_of_violence",
  "conflict_dset_id",
  "conflict_new_id",
  "conflict_name",
  "dyad_dset_id",
  "dyad_new_id",
  "dyad_name",
  "side_a_dset_id",
  "side_a_new_id",
  "side_a",
  "side_b_dset_id",
  "side_b_new_id",
  "side_b",
  "number_of_sources",
  "source_article",
  "source_office",
  "source_date",
  "source_headline",
  "source_original",
  "where_prec",
  "where_coordinates",
  "where_description",
  "adm_1",
  "adm_2",
  "latitude",
  "longitude",
  "geom_wkt",
  "priogrid_gid",
  "country",
  "country_id",
  "region",
  "event_clarity",
  "date_prec",
  "date_start",
  "date_end",
  "deaths_a",
  "deaths_b",
  "deaths_civilians",
  "deaths_unknown",
  "best",
  "high",
  "low",
  "gwnoa",
  "gwnob",
];

/** No id of the real rows is as high. */
const idsApart = 1_000_000;
const daysApart = 11;

/**
 * Writes a file in the layout of GED that holds so many events: the rows of the real files, again and again, each time with
 * new ids and later days.
 */
export async function writeGedFile(path: string, events: number, sources: readonly string[]): Promise<void> {
  const rows = (await Promise.all(sources.map(readRows))).flat();
  const out = createWriteStream(path);
  out.write(`${columns.join(",")}\n`);
  for (let index = 0; index < events; index += 1) {
    const round = Math.floor(index / rows.length);
    const line = columns.map((column) => quoted(shifted(rows[index % rows.length] ?? {}, column, round)));
    if (!out.write(`${line.join(",")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

async function readRows(path: string): Promise<readonly Cells[]> {
  const rows: Cells[] = parse(await readFile(path, "utf8"), { columns: true, bom: true });
  // The line of HXL tags is no event; an event stands in both files only once.
  return rows.filter(({ id }) => id !== undefined && id !== "");
}

function shifted(row: Cells, column: string, round: number): string {
  const cell = row[column] ?? "";
  switch (column) {
    case "id":
      return `${Number(cell) + round * idsApart}`;
    case "relid":
      return `${cell}-${round}`;
    case "date_start":
    case "date_end":
      return later(cell, round);
    case "year":
      return later(row.date_start ?? "", round).slice(0, 4);
    case "source_date":
      return cell
        .split(";")
        .map((day) => later(day, round))
        .join(";");
    default:
      return cell;
  }
}

function later(day: string, round: number): string {
  if (!/^\d{4}-\d\d-\d\d/.test(day)) return day;
  const time = Date.parse(day.slice(0, 10)) + round * daysApart * 86_400_000;
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

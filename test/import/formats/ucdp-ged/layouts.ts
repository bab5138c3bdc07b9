/** The columns of 20.1 and later releases (49), in order. */
export const layout49 =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob".split(
    " ",
  );

/** The columns of an export of 19.1 by country (45), in its own order. */
export const layout45 =
  "id year active_year start_year end_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name side_a_new_id gwnoa side_a side_b_new_id gwnob side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id iso3 region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown low best high".split(
    " ",
  );

/** The columns of 19.1 (42). */
export const layout42 = layout45.filter((column) => !["start_year", "end_year", "iso3"].includes(column));

/** A made-up event, by column. */
export const battle: Readonly<Record<string, string>> = {
  id: "900001",
  relid: "XXX-2014-1-1-1",
  year: "2014",
  active_year: "1",
  code_status: "Clear",
  type_of_violence: "1",
  conflict_new_id: "259",
  conflict_name: "Iraq: Government",
  dyad_new_id: "524",
  dyad_name: "Government of Iraq - Sons of the Delta",
  side_a_new_id: "116",
  side_a: "Government of Iraq",
  side_b_new_id: "99234",
  side_b: "Sons of the Delta",
  number_of_sources: "1",
  source_article: '"Wire,2014-01-25,Fourteen dead, mayor says; more feared"',
  source_office: "Wire",
  source_date: "2014-01-25",
  source_headline: "Fourteen dead, mayor says; more feared",
  source_original: "Doctor",
  where_prec: "1",
  where_coordinates: "Al Fallūjah town",
  adm_1: "Al Anbār  province",
  adm_2: "Qaḑā’ al Fallūjah",
  latitude: "33.355813",
  longitude: "43.786124",
  country: "Iraq",
  country_id: "645",
  region: "Middle East",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2014-01-24",
  date_end: "2014-01-24",
  deaths_a: "1",
  deaths_b: "2",
  deaths_civilians: "3",
  deaths_unknown: "8",
  low: "13",
  best: "14",
  high: "15",
  gwnoa: "645",
  gwnob: "",
};

/** A table of made-up events in a layout: each the battle above, but for these cells. */
export function tableOf(
  columns: readonly string[],
  events: readonly Readonly<Record<string, string>>[],
  newline = "\n",
): string {
  const rows = events.map((cells) => columns.map((column) => cells[column] ?? battle[column] ?? ""));
  return [columns, ...rows].map((row) => row.map(written).join(",")).join(newline) + newline;
}

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

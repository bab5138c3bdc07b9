/** The columns of UCDP GED since 20.1, in their order. */
const columns =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob".split(
    ",",
  );

const usual: Readonly<Record<string, string>> = {
  year: "2021",
  code_status: "Clear",
  type_of_violence: "1",
  side_a_new_id: "116",
  side_a: "Government of Iraq",
  gwnoa: "645",
  side_b_new_id: "234",
  side_b: "IS",
  number_of_sources: "0",
  where_prec: "1",
  where_coordinates: "Taji town",
  adm_1: "Baghdad province",
  latitude: "33.52",
  longitude: "44.25",
  country: "Iraq",
  country_id: "645",
  region: "Middle East",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2021-02-03",
  date_end: "2021-02-03",
  deaths_a: "1",
  deaths_b: "2",
  deaths_civilians: "0",
  deaths_unknown: "0",
  low: "3",
  best: "3",
  high: "4",
};

/** A GED file in the columns of the global releases, with rows of our own making: what each does not say is as usual. */
export function gedFile(...rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row, index) => {
    const cells = { id: String(900_001 + index), ...usual, ...row } as Record<string, string>;
    return columns.map((column) => cells[column] ?? "").join(",");
  });
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

/** Columns that only a table of this format has. */
const marks = {
    "ucdp-ged": ["type_of_violence", "where_prec", "event_clarity"],
    acled: ["event_date", "sub_event_type", "inter1"],
    gtd: ["eventid", "gname", "attacktype1"],
    geonames: ["geonameid", "alternatenames"],
};
/** The format whose columns these are. */
export function recognise(columns) {
    return Object.keys(marks).find((name) => marks[name]?.every((mark) => columns.includes(mark)));
}

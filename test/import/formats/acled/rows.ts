/**
 * A row in ACLED's layout of 2023 and later, made up around one of the seed's own events. No row of ACLED's is among those
 * that are made of it.
 */
export const current = {
  event_id_cnty: "IRQ900001",
  event_date: "2021-01-20",
  year: "2021",
  time_precision: "1",
  disorder_type: "Political violence",
  event_type: "Violence against civilians",
  sub_event_type: "Attack",
  actor1: "SQJ: Saraya Qassim al-Jabbarin",
  assoc_actor_1: "",
  inter1: "Political militia",
  actor2: "Civilians (Iraq)",
  assoc_actor_2: "Labor Group (Iraq); Drivers (Iraq)",
  inter2: "Civilians",
  interaction: "Political militia-Civilians",
  civilian_targeting: "Civilian targeting",
  iso: "368",
  region: "Middle East",
  country: "Iraq",
  admin1: "Baghdad",
  admin2: "Abu Ghraib District",
  admin3: "Markaz",
  location: "Abu Ghraib",
  latitude: "33.3056",
  longitude: "44.1848",
  geo_precision: "1",
  source: "Sabereen News; SouthFront",
  source_scale: "Other-International",
  notes: "On 20 January 2021, a convoy's drivers were shot at.",
  fatalities: "0",
  tags: "local administrators",
  timestamp: "1611273600",
};

type Cells = Readonly<Record<keyof typeof current, string>>;

/** The same row in the layout before 2023. */
export function before2023(cells: Cells): Record<string, string> {
  const { disorder_type, civilian_targeting, tags, ...kept } = cells;
  return { data_id: "7654321", event_id_no_cnty: "900001", iso3: "IRQ", ...kept };
}

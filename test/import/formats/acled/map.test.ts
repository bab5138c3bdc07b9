import { expect, test } from "vitest";
import { mapAcledRow } from "../../../../src/import/formats/acled/map.ts";
import { acledRow } from "../../../../src/import/formats/acled/row.ts";
import { aroundBaghdad } from "../around-baghdad.ts";
import { told } from "../told.ts";
import { before2023, current } from "./rows.ts";

const context = { release: { name: "2021", publishedOn: null }, gazetteer: aroundBaghdad };

function map(cells: Record<string, string>) {
  return mapAcledRow(acledRow.parse(cells), context);
}

/** Whom a row is held to say did it, and with what. */
function attributed(cells: Partial<typeof current>): string[] {
  const { changes } = map({ ...current, ...cells });
  return changes.flatMap((change) =>
    change.kind === "relationship" && change.type === "HOLDS_RESPONSIBLE" ? [change.to.key] : [],
  );
}

/** What the data set's own account of a row's event says. */
function account(cells: Partial<typeof current>): Record<string, unknown> {
  const { changes } = map({ ...current, ...cells });
  for (const change of changes) {
    if (change.kind === "relationship" && change.type === "REPORTS") return { ...change.values };
  }
  throw new Error("The row tells of no event");
}

test("a row becomes a report on an event, its place, ACLED's attribution and the sources cited", () => {
  expect(told(map(current).changes).join("\n")).toMatchInlineSnapshot(`
    "Report acled:IRQ900001
      title: ACLED event IRQ900001
      knownOn: 2021-01-20
      knownOnInferred: true
    acled PUBLISHED acled:IRQ900001
    Faction acled:sqj-saraya-qassim-jabbarin
      name: SQJ: Saraya Qassim al-Jabbarin
      kind: POLITICAL_MILITIA
    Place acled:place:iraq:baghdad:abu-ghraib-district
      name: Abu Ghraib District
      kind: DISTRICT
      countryCode: IQ
    acled:place:iraq:baghdad:abu-ghraib-district PART_OF iq-07
    Event acled:IRQ900001
    acled:IRQ900001 REPORTS acled:IRQ900001
      title: Attack at Abu Ghraib
      summary: On 20 January 2021, a convoy's drivers were shot at.
      startedOn: 2021-01-20
      datePrecision: DAY
      kind: ATTACK_ON_CIVILIANS
      placeAsWritten: Abu Ghraib
      location: 33.3056, 44.1848
      geoPrecision: EXACT
      target: Civilians (Iraq); Labor Group (Iraq); Drivers (Iraq)
      note: Violence against civilians: Attack. Sides: SQJ: Saraya Qassim al-Jabbarin; Civilians (Iraq), with Labor Group (Iraq) and Drivers (Iraq). Subdistrict: Markaz. Tags: local administrators.
      placeKey: geonames:99738
      deathsBest: 0
    Claim acled:IRQ900001
      stance: ATTRIBUTION
      reliability: CANNOT_BE_JUDGED
      credibility: CANNOT_BE_JUDGED
      assessmentNote: By ACLED's rule, the target of violence against civilians is actor 2.
    acled:IRQ900001 CARRIES acled:IRQ900001
    acled MADE acled:IRQ900001
    acled:IRQ900001 HOLDS_RESPONSIBLE acled:sqj-saraya-qassim-jabbarin
    acled:IRQ900001 ABOUT acled:IRQ900001
    Report article:cc004d08a8ef2ff9
      title: Sabereen News on ACLED event IRQ900001
      knownOn: 2021-01-20
      knownOnInferred: true
    Source source:sabereen-news
      name: Sabereen News
      kind: OTHER
      reliability: CANNOT_BE_JUDGED
    source:sabereen-news PUBLISHED article:cc004d08a8ef2ff9
    Event acled:IRQ900001
    article:cc004d08a8ef2ff9 REPORTS acled:IRQ900001
      note: Cited by ACLED
    Report article:9785b616d2ca6a63
      title: SouthFront on ACLED event IRQ900001
      knownOn: 2021-01-20
      knownOnInferred: true
    Source source:southfront
      name: SouthFront
      kind: OTHER
      reliability: CANNOT_BE_JUDGED
    source:southfront PUBLISHED article:9785b616d2ca6a63
    Event acled:IRQ900001
    article:9785b616d2ca6a63 REPORTS acled:IRQ900001
      note: Cited by ACLED"
  `);
});

test("the layout before 2023 comes to the same, and so do numbers in place of words", () => {
  const numbers = { ...current, inter1: "3", inter2: "7", tags: "" };
  expect(map(before2023(numbers)).changes).toEqual(map({ ...current, tags: "" }).changes);
  expect(map({ ...current, event_date: "20 January 2021" }).changes).toEqual(map(current).changes);
  expect(map({ ...current, inter1: "State forces" }).changes).not.toEqual(map(current).changes);
});

const group = { actor1: "A", inter1: "2" };
const other = { actor2: "Military Forces of B (2014-)", inter2: "1" };
const civilians = { actor2: "Civilians (Iraq)", inter2: "7" };
const protesters = { actor1: "Protesters (Iraq)", inter1: "6" };
const alone = { actor2: "", inter2: "0" };
const nobody = { actor1: "Unidentified Armed Group (Iraq)", inter1: "3" };
const explosion = { event_type: "Explosions/Remote violence", sub_event_type: "Grenade" };
const battle = { event_type: "Battles", sub_event_type: "Armed clash" };
const protest = { event_type: "Protests", sub_event_type: "Excessive force against protesters" };
const b = "acled:military-forces-of-b-2014";

test.each<[string, Partial<typeof current>, string[]]>([
  ["violence against civilians: actor 1", { ...group, ...civilians }, ["acled:a"]],
  ["violence against civilians by nobody knows whom", { ...nobody, ...civilians }, []],
  [
    "an explosion that civilians suffered: the other side",
    { ...explosion, ...group, ...civilians },
    ["acled:a"],
  ],
  [
    "the same with the actors in the other order",
    { ...explosion, ...other, actor1: "Civilians (Iraq)", inter1: "7" },
    [b],
  ],
  ["an explosion with one side: that", { ...explosion, ...group, ...alone }, ["acled:a"]],
  ["an explosion between two armed sides: either may have laid it", { ...explosion, ...group, ...other }, []],
  ["a battle: both together", { ...battle, ...group, ...other }, ["acled:a", b]],
  ["a battle with nobody knows whom: half of it would be wrong", { ...battle, ...nobody, ...other }, []],
  ["excessive force against protesters: the other side", { ...protest, ...protesters, ...other }, [b]],
  [
    "a protest with intervention",
    { ...protest, ...protesters, ...other, sub_event_type: "Protest with intervention" },
    [],
  ],
  [
    "a riot",
    { event_type: "Riots", sub_event_type: "Mob violence", actor1: "Rioters (Iraq)", inter1: "5" },
    [],
  ],
  ["a strategic development", { event_type: "Strategic developments", sub_event_type: "Arrests" }, []],
])("%s", (_name, cells, factions) => {
  expect(attributed(cells)).toEqual(factions);
});

test("sides to whom nothing is attributed are in the note, and are no target", () => {
  const { target, note } = account({
    ...explosion,
    ...group,
    ...other,
    assoc_actor_1: "C",
    assoc_actor_2: "",
    tags: "",
    admin3: "",
  });
  expect(target).toBeNull();
  expect(note).toBe("Explosions/Remote violence: Grenade. Sides: A, with C; Military Forces of B (2014-).");
});

test("how exactly day and place are known: the date of a week is its middle, the place of a province only stands for it", () => {
  const told = ({ startedOn, endedOn, datePrecision, placeKey, geoPrecision }: Record<string, unknown>) =>
    [startedOn, endedOn, datePrecision, placeKey, geoPrecision].join(" ");
  expect([
    told(account({ time_precision: "1", geo_precision: "1" })),
    told(account({ time_precision: "2", geo_precision: "2" })),
    told(account({ time_precision: "3", geo_precision: "3" })),
  ]).toMatchInlineSnapshot(`
    [
      "2021-01-20  DAY geonames:99738 EXACT",
      "2021-01-17 2021-01-23 WEEK geonames:99738 NEAR",
      "2021-01-01 2021-01-31 MONTH iq-07 ADMIN1",
    ]
  `);
});

test("a location with a hyphen is a part of a city", () => {
  const { changes } = map({ ...current, location: "Abu Ghraib - Old Market" });
  expect(told(changes).filter((line) => line.includes("old-market"))).toMatchInlineSnapshot(`
    [
      "Place acled:place:iraq:baghdad:abu-ghraib-district:abu-ghraib:old-market
      name: Old Market
      kind: NEIGHBOURHOOD
      location: 33.3056, 44.1848
      locatedBy: acled
      countryCode: IQ",
      "acled:place:iraq:baghdad:abu-ghraib-district:abu-ghraib:old-market PART_OF geonames:99738",
      "acled:IRQ900001 REPORTS acled:IRQ900001
      title: Attack at Abu Ghraib - Old Market
      summary: On 20 January 2021, a convoy's drivers were shot at.
      startedOn: 2021-01-20
      datePrecision: DAY
      kind: ATTACK_ON_CIVILIANS
      placeAsWritten: Abu Ghraib - Old Market
      location: 33.3056, 44.1848
      geoPrecision: EXACT
      target: Civilians (Iraq); Labor Group (Iraq); Drivers (Iraq)
      note: Violence against civilians: Attack. Sides: SQJ: Saraya Qassim al-Jabbarin; Civilians (Iraq), with Labor Group (Iraq) and Drivers (Iraq). Subdistrict: Markaz. Tags: local administrators.
      placeKey: acled:place:iraq:baghdad:abu-ghraib-district:abu-ghraib:old-market
      deathsBest: 0",
    ]
  `);
});

test("deaths are one figure, with no low and no high; not said is not zero", () => {
  const deaths = ({ deathsLow, deathsBest, deathsHigh }: Record<string, unknown>) => [
    deathsLow,
    deathsBest,
    deathsHigh,
  ];
  expect(deaths(account({ fatalities: "3" }))).toEqual([null, 3, null]);
  expect(deaths(account({ fatalities: "0" }))).toEqual([null, 0, null]);
  expect(deaths(account({ fatalities: "" }))).toEqual([null, null, null]);
});

test("a type that the codebook does not have is kept as OTHER, with a warning", () => {
  const cells = { ...current, sub_event_type: "Cyber attack" };
  expect(account(cells)).toMatchObject({ kind: "OTHER", title: "Cyber attack at Abu Ghraib" });
  expect(map(cells).warnings).toMatchInlineSnapshot(`
    [
      {
        "column": "sub_event_type",
        "reason": "is no type of ACLED's codebook: kept as OTHER",
        "value": "Cyber attack",
      },
    ]
  `);
});

test("an acronym before a name is a name of its own", () => {
  const names = map(current).changes.flatMap((change) =>
    change.kind === "node" && change.label === "Alias" && change.key.startsWith("Faction:")
      ? [`${change.values.kind} ${change.values.name}`]
      : [],
  );
  expect(names).toMatchInlineSnapshot(`
    [
      "NAME SQJ: Saraya Qassim al-Jabbarin",
      "NAME Saraya Qassim al-Jabbarin",
      "ACRONYM SQJ",
    ]
  `);
});

test("what is wrong with a row is said of each cell", () => {
  const { error } = acledRow.safeParse({
    ...current,
    event_id_cnty: "",
    event_date: "30 February 2021",
    time_precision: "4",
    inter1: "Pirates",
    latitude: "91",
    longitude: "",
    fatalities: "-1",
  });
  expect(error?.issues.map(({ path, message }) => `${path.join()}: ${message}`)).toMatchInlineSnapshot(`
    [
      "event_id_cnty: is no id of ACLED, such as IRQ12345",
      "event_date: is no day, such as 2021-01-20 or 20 January 2021",
      "time_precision: is no precision: 1, 2 or 3",
      "inter1: is no actor type: 0 to 8, or in words",
      "latitude: is no angle from -90 to 90",
      "longitude: is empty",
      "fatalities: is below 0",
    ]
  `);
});

import { expect, test } from "vitest";
import { mapGtdRow } from "../../../../src/import/formats/gtd/map.ts";
import { gtdRow } from "../../../../src/import/formats/gtd/row.ts";
import { aroundBaghdad } from "../around-baghdad.ts";
import { told } from "../told.ts";
import { type Cells, columns, convoy } from "./rows.ts";

const context = { release: { name: "2021", publishedOn: null }, gazetteer: aroundBaghdad };

function map(cells: Cells) {
  return mapGtdRow(gtdRow.parse({ ...convoy, ...cells }), context);
}

/** What GTD's own account of a row's event says. */
function account(cells: Cells): Record<string, unknown> {
  for (const change of map(cells).changes) {
    if (change.kind === "relationship" && change.type === "REPORTS") return { ...change.values };
  }
  throw new Error("The row tells of no event");
}

/** Each claim of a row: who makes it, what it is, whom it names, and how likely and credible it is. */
function claims(cells: Cells): string[] {
  const { changes } = map(cells);
  return changes.flatMap((change) => {
    if (change.kind !== "node" || change.label !== "Claim") return [];
    const ends = (type: string, end: "from" | "to") =>
      changes.flatMap((it) =>
        it.kind === "relationship" &&
        it.type === type &&
        (it.from.key === change.key || it.to.key === change.key)
          ? [it[end].key]
          : [],
      );
    const { stance, likelihood, credibility } = change.values;
    const names = ends("HOLDS_RESPONSIBLE", "to").join(" and ");
    return [`${change.key}: ${ends("MADE", "from")}, ${stance}: ${names}, ${likelihood} ${credibility}`];
  });
}

test("the layout has 135 columns", () => {
  expect(new Set(columns).size).toBe(135);
});

test("a row becomes a report on an event, its place, the group, the group's claim and what is cited", () => {
  expect(told(map({}).changes).join("\n")).toMatchInlineSnapshot(`
    "Report gtd:202101200001
      title: GTD event 202101200001
      url: https://www.start.umd.edu/gtd/search/IncidentSummary.aspx?gtdid=202101200001
      knownOn: 2021-01-20
      knownOnInferred: true
    gtd PUBLISHED gtd:202101200001
    Faction gtd:saraya-qassim-jabbarin
      name: Saraya Qassim al-Jabbarin
      kind: OTHER
    Event gtd:202101200001
    gtd:202101200001 REPORTS gtd:202101200001
      title: Bombing/Explosion in Abu Ghraib
      summary: An explosive device struck a supply convoy. Saraya Qassim al-Jabbarin claimed it.
      startedOn: 2021-01-20
      datePrecision: DAY
      kind: IED
      weapon: IED
      placeAsWritten: On the road near Abu Ghraib.
      location: 33.30563, 44.18477
      geoPrecision: NEAR
      target: Supply convoy (US-led coalition)
      note: Weapons: A roadside bomb was used. Attacks that GTD relates it to: gtd:202101200002.
      placeKey: geonames:99738
      deathsBest: 0
      woundedBest: 1
    Claim gtd:202101200001:claim-1
      stance: RESPONSIBILITY
      summary: Saraya Qassim al-Jabbarin claimed responsibility on a website or a blog.
      reliability: CANNOT_BE_JUDGED
      credibility: CANNOT_BE_JUDGED
      likelihood: LIKELY
      assessmentNote: GTD does not call it suspected (guncertain 0).
    gtd:202101200001 CARRIES gtd:202101200001:claim-1
    gtd:saraya-qassim-jabbarin MADE gtd:202101200001:claim-1
    gtd:202101200001:claim-1 HOLDS_RESPONSIBLE gtd:saraya-qassim-jabbarin
    gtd:202101200001:claim-1 ABOUT gtd:202101200001
    Report article:69b020e0f2dc55fa
      title: "Two More Convoys Attacked," A Paper, January 20, 2021.
      knownOn: 2021-01-20
      knownOnInferred: true
    Event gtd:202101200001
    article:69b020e0f2dc55fa REPORTS gtd:202101200001
      note: Cited by Global Terrorism Database"
  `);
});

const unclaimed = { claimed: "0", claimmode: "", claimmode_txt: "" };
const two = { gname: "A", gname2: "B", guncertain2: "0" };

test.each<[string, Cells, string[]]>([
  ["nobody is nobody", { ...unclaimed, gname: "Unknown" }, []],
  ["nor are people of no group", { ...unclaimed, gname: "Unaffiliated Individual(s)" }, []],
  [
    "a group that claimed it",
    { gname: "A" },
    ["gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a, LIKELY CANNOT_BE_JUDGED"],
  ],
  [
    "a dubious claim",
    { gname: "A", guncertain1: "1" },
    ["gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a, PLAUSIBLE DOUBTFUL"],
  ],
  [
    "a group that did not claim it",
    { ...unclaimed, gname: "A" },
    ["gtd:202101200001: gtd, ATTRIBUTION: gtd:a, LIKELY CANNOT_BE_JUDGED"],
  ],
  [
    "a group of which it is not known whether it did, and how sure GTD is",
    { ...unclaimed, gname: "A", claimed: "-9", guncertain1: "" },
    ["gtd:202101200001: gtd, ATTRIBUTION: gtd:a, null null"],
  ],
  [
    "a group that is only suspected",
    { ...unclaimed, gname: "A", guncertain1: "1" },
    ["gtd:202101200001: gtd, ATTRIBUTION: gtd:a, PLAUSIBLE DOUBTFUL"],
  ],
  [
    "two groups together, neither claimed it",
    { ...unclaimed, ...two, claim2: "0" },
    ["gtd:202101200001: gtd, ATTRIBUTION: gtd:a and gtd:b, LIKELY CANNOT_BE_JUDGED"],
  ],
  [
    "two claims that compete",
    { ...two, claim2: "1", compclaim: "1" },
    [
      "gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a, LIKELY CANNOT_BE_JUDGED",
      "gtd:202101200001:claim-2: gtd:b, RESPONSIBILITY: gtd:b, LIKELY CANNOT_BE_JUDGED",
    ],
  ],
  [
    "two claims that do not compete: each for both",
    { ...two, claim2: "1", compclaim: "0" },
    [
      "gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a and gtd:b, LIKELY CANNOT_BE_JUDGED",
      "gtd:202101200001:claim-2: gtd:b, RESPONSIBILITY: gtd:a and gtd:b, LIKELY CANNOT_BE_JUDGED",
    ],
  ],
  [
    "two claims of which GTD does not say that: each for itself",
    { ...two, claim2: "1", compclaim: "-9" },
    [
      "gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a, LIKELY CANNOT_BE_JUDGED",
      "gtd:202101200001:claim-2: gtd:b, RESPONSIBILITY: gtd:b, LIKELY CANNOT_BE_JUDGED",
    ],
  ],
  [
    "one claimed it, GTD holds both to have done it",
    { ...two, claim2: "0" },
    [
      "gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a, LIKELY CANNOT_BE_JUDGED",
      "gtd:202101200001: gtd, ATTRIBUTION: gtd:a and gtd:b, LIKELY CANNOT_BE_JUDGED",
    ],
  ],
  [
    "two claims compete, and a third group claimed nothing",
    { ...two, claim2: "1", gname3: "C", guncertain3: "1", claim3: "0", compclaim: "1" },
    [
      "gtd:202101200001:claim-1: gtd:a, RESPONSIBILITY: gtd:a, LIKELY CANNOT_BE_JUDGED",
      "gtd:202101200001:claim-2: gtd:b, RESPONSIBILITY: gtd:b, LIKELY CANNOT_BE_JUDGED",
      "gtd:202101200001: gtd, ATTRIBUTION: gtd:c, PLAUSIBLE DOUBTFUL",
    ],
  ],
])("claims: %s", (_name, cells, expected) => {
  expect(claims(cells)).toEqual(expected);
});

test.each([
  [{}, "2021-01-20  DAY"],
  [{ iday: "0" }, "2021-01-01 2021-01-31 MONTH"],
  [{ imonth: "2", iday: "0" }, "2021-02-01 2021-02-28 MONTH"],
  [{ imonth: "0", iday: "0" }, "2021-01-01 2021-12-31 YEAR"],
  [{ extended: "1", resolution: "2021-01-23 00:00:00" }, "2021-01-20 2021-01-23 DAY"],
  [{ extended: "1", resolution: "1/23/2021" }, "2021-01-20  DAY"],
  [{ extended: "1", resolution: "2021-01-03" }, "2021-01-20  DAY"],
])("days: %o is %s", (cells, expected) => {
  const { startedOn, endedOn, datePrecision } = account(cells);
  expect([startedOn, endedOn, datePrecision].join(" ")).toBe(expected);
});

test.each([
  [{ vicinity: "0" }, "geonames:99738 EXACT at"],
  [{ vicinity: "1" }, "geonames:99738 NEAR at"],
  [{ vicinity: "-9" }, "geonames:99738 EXACT at"],
  [{ specificity: "2" }, "gtd:place:iraq:baghdad:abu-ghraib ADMIN2 at"],
  [{ specificity: "3", city: "Unknown" }, "iq-07 ADMIN2 at"],
  [{ specificity: "4" }, "iq-07 ADMIN1 at"],
  [{ specificity: "5", provstate: "Unknown", city: "Unknown" }, "iq COUNTRY nowhere"],
  [{ latitude: "", longitude: "" }, "gtd:place:iraq:baghdad:abu-ghraib NEAR nowhere"],
])("place: %o is %s", (cells, expected) => {
  const { placeKey, geoPrecision, location } = account(cells);
  expect(`${placeKey} ${geoPrecision} ${location ? "at" : "nowhere"}`).toBe(expected);
});

const noCodes = { attacktype1: "", weaptype1: "", weapsubtype1: "" };
const noWeapon = { weaptype1: "13", weapsubtype1: "" };
const projectile = { weapsubtype1: "11", weapdetail: "" };

test.each([
  [{}, "IED IED"],
  [noCodes, "IED IED"],
  [{ suicide: "1", weapsubtype1: "13" }, "SUICIDE_BOMBING SUICIDE_VEST"],
  [{ suicide: "1", weapsubtype1: "15" }, "SUICIDE_BOMBING VEHICLE_BOMB"],
  [{ weapsubtype1: "16" }, "IED EXPLOSIVES"],
  [projectile, "SHELLING null"],
  [{ ...projectile, weapdetail: "Three mortars were used." }, "SHELLING MORTAR"],
  [{ ...projectile, weapdetail: "Katyusha rockets were used." }, "ROCKET ROCKET"],
  [{ ...projectile, weapdetail: "Rockets and mortars were used." }, "SHELLING null"],
  [{ ...projectile, weapdetail: "A rocket-propelled grenade was used." }, "SHELLING null"],
  [{ weapsubtype1: "7" }, "ARMED_ASSAULT GRENADE"],
  [{ attacktype1: "2", weaptype1: "5", weapsubtype1: "5" }, "ARMED_ASSAULT FIREARM"],
  [{ attacktype1: "6", ...noWeapon }, "KIDNAPPING null"],
  [{ attacktype1: "7", ...noWeapon, weaptype2: "8" }, "SABOTAGE INCENDIARY"],
  [{ attacktype1: "9", attacktype1_txt: "Unknown", ...noWeapon }, "null null"],
  [{ attacktype1: "10", weaptype1: "14" }, "OTHER null"],
])("attack: %o is %s", (cells, expected) => {
  const { kind, weapon } = account(cells);
  expect(`${kind} ${weapon}`).toBe(expected);
});

test("what is odd about a row is a warning: a code that the codebook lacks, a part of a person", () => {
  const { warnings } = map({ attacktype1: "10", weaptype1: "14", nkill: "1.5", nwound: "2.0" });
  expect(
    warnings?.map(({ column, value, reason }) => `${column}: ${value}: ${reason}`),
  ).toMatchInlineSnapshot(`
    [
      "nkill: 1.5: is a share of a total: rounded",
      "attacktype1: 10: is no attack type of GTD's codebook: kept as OTHER",
      "weaptype1: 14: is no weapon type of GTD's codebook: left out",
    ]
  `);
});

test("-9, -99 and nothing are not known, which is not zero", () => {
  const casualties = ({ deathsBest, woundedBest, deathsLow, materialDamage }: Record<string, unknown>) => [
    deathsBest,
    woundedBest,
    deathsLow,
    materialDamage,
  ];
  expect(casualties(account({ nkill: "-99", nwound: "", property: "-9" }))).toEqual([
    null,
    null,
    null,
    "UNKNOWN",
  ]);
  expect(casualties(account({ nkill: "0", nwound: "3.0", property: "0" }))).toEqual([0, 3, null, "NONE"]);
  expect(casualties(account({ property: "1" }))).toEqual([0, 1, null, "CONFIRMED"]);
});

test("up to three targets, each by its name and whose it was, or what sort of target it is", () => {
  expect(account({}).target).toBe("Supply convoy (US-led coalition)");
  const more = {
    target2: "Unknown",
    corp2: "",
    targsubtype2_txt: "",
    targtype2_txt: "Police",
    target3: "C",
    corp3: "C",
  };
  expect(account(more).target).toBe("Supply convoy (US-led coalition); Police; C");
});

test("what has no field of its own is in the note", () => {
  const cells = {
    approxdate: "January 19-20, 2021",
    success: "0",
    doubtterr: "1",
    alternative_txt: "Insurgency/Guerilla Action",
    gsubname: "A cell",
    nkillter: "1",
    propextent_txt: "Minor (likely < $1 million)",
    propcomment: "A lorry was damaged.",
    ishostkid: "1",
    nhostkid: "2",
    hostkidoutcome_txt: "Unknown",
    motive: "Unknown",
    addnotes: "Sources disagree.",
  };
  expect(account(cells).note).toMatchInlineSnapshot(
    `"Date: January 19-20, 2021. It did not succeed. GTD doubts that it is terrorism: Insurgency/Guerilla Action. Weapons: A roadside bomb was used. Part of Saraya Qassim al-Jabbarin: A cell. Perpetrators among the dead: 1. Damage: Minor (likely < $1 million), A lorry was damaged. Hostages were taken. Hostages: 2. GTD's notes: Sources disagree. Attacks that GTD relates it to: gtd:202101200002."`,
  );
});

test("what is wrong with a row is said of each cell", () => {
  const wrong = {
    ...convoy,
    eventid: "2.02E+11",
    country_txt: "",
    longitude: "-86185896",
    success: "2",
    nkill: "many",
  };
  const messages = (cells: Cells) =>
    gtdRow.safeParse(cells).error?.issues.map(({ path, message }) => `${path.join()}: ${message}`);
  expect(messages(wrong)).toMatchInlineSnapshot(`
    [
      "eventid: is no id of GTD: twelve digits, which a spreadsheet may have rounded",
      "country_txt: is empty",
      "longitude: is no angle from -180 to 180",
      "success: is neither 1, 0 nor -9",
      "nkill: is no number",
    ]
  `);
  expect(messages({ ...convoy, imonth: "2", iday: "30" })).toMatchInlineSnapshot(`
    [
      "iday: makes no day with iyear and imonth",
    ]
  `);
});

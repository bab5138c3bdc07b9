import { expect, test } from "vitest";
import type { Change } from "../../../../src/import/change/change.ts";
import { mapGedRow } from "../../../../src/import/formats/ucdp-ged/map.ts";
import { gedRow } from "../../../../src/import/formats/ucdp-ged/row.ts";
import { noGazetteer } from "../../../../src/import/gazetteer/no-gazetteer.ts";
import { battle } from "./layouts.ts";

const release = { name: "23.1", publishedOn: null };

function map(cells: Readonly<Record<string, string>>): readonly Change[] {
  return mapGedRow(gedRow.parse({ ...battle, ...cells }), release, noGazetteer).changes;
}

/** Keys and names of the nodes of a label, each once. */
function nodes(changes: readonly Change[], label: string): Record<string, unknown> {
  return Object.fromEntries(
    changes.flatMap((change) =>
      change.kind === "node" && change.label === label
        ? [[change.key, "name" in change.values ? change.values.name : change.values]]
        : [],
    ),
  );
}

function ends(changes: readonly Change[], type: string): string[] {
  return changes.flatMap((change) =>
    change.kind === "relationship" && change.type === type ? [`${change.from.key} > ${change.to.key}`] : [],
  );
}

/** What the row's own report says of the event. */
function account(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const found = map(cells).find(
    (change) =>
      change.kind === "relationship" && change.type === "REPORTS" && change.from.key === "ucdp-ged:900001",
  );
  return { ...found?.values };
}

test("a row is an event, told by a report of UCDP GED that carries UCDP's attribution to both sides", () => {
  const changes = map({});
  expect(account({})).toMatchInlineSnapshot(`
    {
      "datePrecision": "DAY",
      "deathsBest": 14,
      "deathsHigh": 15,
      "deathsLow": 13,
      "endedOn": null,
      "geoPrecision": "EXACT",
      "isSeries": false,
      "kind": "ARMED_CLASH",
      "location": {
        "latitude": 33.355813,
        "longitude": 43.786124,
      },
      "materialDamage": "UNKNOWN",
      "note": "Deaths by side: side A 1, side B 2, civilians 3, unknown 8.
    Said by: Doctor.",
      "placeAsWritten": "Al Fallūjah town",
      "placeKey": "ucdp-ged:place:iraq:anbar-province:qada-fallujah:fallujah",
      "startedOn": "2014-01-24",
      "summary": null,
      "target": null,
      "title": "Government of Iraq against Sons of the Delta, Al Fallūjah",
      "weapon": null,
      "woundedBest": null,
      "woundedHigh": null,
      "woundedLow": null,
    }
  `);
  expect(ends(changes, "PUBLISHED")).toEqual([
    "ucdp-ged > ucdp-ged:900001",
    "source:wire > article:3c84158c999e4aaa",
  ]);
  expect(ends(changes, "MADE")).toEqual(["ucdp-ged > ucdp-ged:900001"]);
  expect(ends(changes, "HOLDS_RESPONSIBLE")).toEqual([
    "ucdp-ged:900001 > gw:645",
    "ucdp-ged:900001 > ucdp:99234",
  ]);
  expect(nodes(changes, "Claim")).toMatchInlineSnapshot(`
    {
      "ucdp-ged:900001": {
        "assessmentNote": "Event clarity 1 of 2: the reports tell of this event by itself.",
        "claimedOn": null,
        "credibility": "CANNOT_BE_JUDGED",
        "datePrecision": null,
        "denies": [],
        "likelihood": null,
        "reliability": "CANNOT_BE_JUDGED",
        "stance": "ATTRIBUTION",
        "summary": null,
      },
    }
  `);
});

test("an event without a release's day is known from its last day, which is marked as inferred", () => {
  expect(nodes(map({ date_prec: "2", date_end: "2014-01-26" }), "Report")["ucdp-ged:900001"]).toMatchObject({
    title: "UCDP GED event 900001",
    publishedOn: null,
    knownOn: "2014-01-26",
    knownOnInferred: true,
  });
});

test("civilians are a target and no faction; one-sided violence is attributed to side A", () => {
  const cells = { type_of_violence: "3", side_b: "Civilians", side_b_new_id: "1" };
  const changes = map(cells);
  expect(nodes(changes, "Faction")).toEqual({ "gw:645": "Government of Iraq" });
  expect(ends(changes, "HOLDS_RESPONSIBLE")).toEqual(["ucdp-ged:900001 > gw:645"]);
  expect(account(cells)).toMatchObject({
    kind: "ATTACK_ON_CIVILIANS",
    target: "Civilians",
    title: "Government of Iraq against civilians, Al Fallūjah",
  });
});

test.each([
  ["2;200;900", "numbers stand in their own order"],
  ["2.0", "a list may be cut to its first number"],
  ["", "or be left out"],
])("a side of several governments is each of them, by name: gwnoa %j, as %s", (gwnoa) => {
  const cells = {
    side_a: "Government of Australia, Government of United Kingdom, Government of United States of America",
    side_a_new_id: "3822",
    gwnoa,
  };
  expect(nodes(map(cells), "Faction")).toEqual({
    "gw:900": "Government of Australia",
    "gw:200": "Government of United Kingdom",
    "gw:2": "Government of United States of America",
    "ucdp:99234": "Sons of the Delta",
  });
  expect(account(cells).title).toBe(
    "Governments of Australia, United Kingdom and United States of America against Sons of the Delta, Al Fallūjah",
  );
});

test("a government whose number is not sure is UCDP's own; an alliance of others stays one side", () => {
  const unknown = (gwnoa: string, side_a: string) =>
    Object.keys(nodes(map({ side_a, side_a_new_id: "77", gwnoa }), "Faction")).slice(0, -1);
  expect(unknown("645;9999", "Government of Atlantis, Government of Iraq")).toEqual(["gw:9999", "gw:645"]);
  expect(unknown("645", "Government of Atlantis, Government of Iraq")).toEqual([
    "ucdp:77:government-of-atlantis",
    "gw:645",
  ]);
  expect(unknown("", "Government of Atlantis")).toEqual(["ucdp:77"]);
  expect(unknown("", "Macedonian Front, Delta Army")).toEqual(["ucdp:77"]);
});

test.each([
  ["1", "EXACT", "Al Fallūjah", ":iraq:anbar-province:qada-fallujah:fallujah"],
  ["2", "NEAR", "Al Fallūjah", ":iraq:anbar-province:qada-fallujah:fallujah"],
  ["3", "ADMIN2", "Qaḑā’ al Fallūjah", ":iraq:anbar-province:qada-fallujah"],
  ["4", "ADMIN1", "Al Anbār province", ":iraq:anbar-province"],
  ["5", "LINE", "Al Fallūjah", ":iraq:anbar-province:qada-fallujah:fallujah"],
  ["6", "COUNTRY", "Iraq", ":iraq"],
  ["7", "LINE", "Al Fallūjah", ":iraq:anbar-province:qada-fallujah:fallujah"],
])("where_prec %s is %s, and the place %s", (where_prec, geoPrecision, name, path) => {
  const placeKey = `ucdp-ged:place${path}`;
  expect(account({ where_prec })).toMatchObject({
    geoPrecision,
    placeKey,
    placeAsWritten: "Al Fallūjah town",
    location: { latitude: 33.355813, longitude: 43.786124 },
  });
  expect(nodes(map({ where_prec }), "Place")[placeKey]).toBe(name);
});

test.each([
  ["Baghdād city", "Baghdād", "CITY"],
  ["Rami village", "Rami", "VILLAGE"],
  ["Maliha suburb", "Maliha", "NEIGHBOURHOOD"],
  ["Road between Ramadi town and Rutba town", "Road between Ramadi town and Rutba town", "ROAD"],
  ["Baghdad - Kut highway", "Baghdad - Kut highway", "ROAD"],
  ["Deir ez Zor airport", "Deir ez Zor airport", "AIRPORT"],
  ["Ain Assad Air Base", "Ain Assad Air Base", "BASE"],
  ["Qaḑā’ Sāmarrā’", "Qaḑā’ Sāmarrā’", "DISTRICT"],
  ["Qandil mountains", "Qandil mountains", "OTHER"],
])("%s is %s, a %s", (where_coordinates, name, kind) => {
  const key = account({ where_coordinates }).placeKey;
  expect(map({ where_coordinates })).toContainEqual(
    expect.objectContaining({
      label: "Place",
      key,
      values: expect.objectContaining({ name, kind, countryCode: "IQ" }),
    }),
  );
});

test.each([
  [{ date_prec: "1" }, { endedOn: null, datePrecision: "DAY" }],
  [
    { date_prec: "2", date_end: "2014-01-26" },
    { endedOn: "2014-01-26", datePrecision: "RANGE" },
  ],
  [
    { date_prec: "3", date_end: "2014-01-30" },
    { endedOn: "2014-01-30", datePrecision: "WEEK" },
  ],
  [
    { date_prec: "4", date_end: "2014-01-31" },
    { endedOn: "2014-01-31", datePrecision: "MONTH" },
  ],
  [
    { date_prec: "4", date_end: "2014-02-10" },
    { endedOn: "2014-02-10", datePrecision: "RANGE" },
  ],
  [
    { date_prec: "5", date_end: "2014-12-31" },
    { endedOn: "2014-12-31", datePrecision: "RANGE" },
  ],
  [
    { date_prec: "5", date_start: "2014-01-01", date_end: "2014-12-31" },
    { endedOn: "2014-12-31", datePrecision: "YEAR" },
  ],
])("%o is %o", (cells, days) => {
  expect(account(cells)).toMatchObject(days);
});

test("an event of clarity 2 stands for several", () => {
  expect(account({ event_clarity: "2" }).isSeries).toBe(true);
});

/** Titles of the articles that a row cites. */
function articles(cells: Readonly<Record<string, string>>): string[] {
  return Object.entries(nodes(map(cells), "Report")).flatMap(([key, values]) =>
    key.startsWith("article:") ? [(values as { title: string }).title] : [],
  );
}

test("each article is a report of its own that says nothing of the event but that it is cited", () => {
  const source_article = '"Wire,2014-01-25,First; second";"Delta News (DN),2014-01-26,He said ""no"""';
  expect(articles({ source_article })).toEqual(["First; second", 'He said ""no""']);
  const cited = map({ source_article }).filter(
    (change) =>
      change.kind === "relationship" && change.type === "REPORTS" && change.from.key.startsWith("article:"),
  );
  expect(cited).toHaveLength(2);
  for (const { values } of cited) {
    const said = Object.entries(values).filter(([, value]) => value !== null);
    expect(said).toEqual([
      ["materialDamage", "UNKNOWN"],
      ["isSeries", false],
      ["note", "Cited by UCDP GED"],
    ]);
  }
});

test("parallel lists are paired where they are of one length, and nothing is guessed where they are not", () => {
  const lists = {
    source_article: "see lists",
    source_office: "Wire;DN",
    source_date: "2014-01-25;2014-01-26",
  };
  expect(articles({ ...lists, source_headline: "First;second" })).toEqual(["First", "second"]);
  expect(articles({ ...lists, source_headline: "First; but;second" })).toEqual([
    "Wire, 2014-01-25",
    "DN, 2014-01-26",
  ]);
  expect(account({ ...lists, source_headline: "First; but;second" }).note).toContain(
    "Sources: First; but;second.",
  );
  expect(articles({ ...lists, source_date: "2014-01-25" })).toEqual([]);
});

test("the text of older rows is kept as a note, as no article can be read out of it", () => {
  const old = { source_article: "r 30/9", source_office: "", source_date: "", source_headline: "" };
  expect(articles(old)).toEqual([]);
  expect(account(old).note).toBe(
    "Deaths by side: side A 1, side B 2, civilians 3, unknown 8.\nSaid by: Doctor.\nSources: r 30/9.",
  );
});

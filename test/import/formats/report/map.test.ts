import { expect, test } from "vitest";
import type { Change } from "../../../../src/import/change/change.ts";
import { parseReport } from "../../../../src/import/formats/report/read.ts";
import type { Mapped } from "../../../../src/import/record.ts";

const file = {
  report: { key: "r", title: "R", publisher: "paper" },
  sources: [{ key: "paper", name: "The Paper", kind: "NEWSPAPER" }],
  people: [{ key: "p", name: "P", memberships: [{ faction: "f", role: "leader", from: "2020-01-01" }] }],
  places: [{ key: "town", aliases: [{ name: "Town", kind: "SPELLING", givenBy: "atlas" }] }],
  events: [
    {
      key: "e",
      title: "An attack",
      startedOn: "2021-01-18",
      endedOn: "2021-01-19",
      datePrecision: "RANGE",
      place: "town",
      geoPrecision: "EXACT",
      deaths: { low: 0, best: 0, high: 0 },
      people: [{ person: "p", role: "WOUNDED" }],
    },
  ],
  claims: [
    {
      key: "c",
      stance: "DENIAL",
      claimant: { kind: "PERSON", key: "p" },
      factions: ["f"],
      denies: ["PERPETRATOR"],
      claimedOn: "2021-01-20",
      datePrecision: "DAY",
      events: ["e"],
      relayedBy: "channel",
    },
  ],
};

function map(content: object): Mapped {
  const record = parseReport("r.json", JSON.stringify(content));
  if (record.kind === "rejected") throw new Error(JSON.stringify(record.faults));
  return record;
}

function relationships({ changes }: Mapped): string[] {
  return changes.flatMap((change: Change) => {
    if (change.kind === "node") return [];
    const basis = change.basis ? ` ${change.basis.reports} ${change.basis.knownOn}` : "";
    return [`${change.from.key} ${change.type} ${change.to.key}${basis}`];
  });
}

test("a report states relationships, from the latest day that it speaks of", () => {
  expect(relationships(map(file))).toMatchInlineSnapshot(`
    [
      "paper PUBLISHED r",
      "Source:paper:The Paper ALIAS_OF paper r 2021-01-20",
      "Source:paper:The Paper GIVEN_BY paper",
      "Person:p:P ALIAS_OF p r 2021-01-20",
      "Person:p:P GIVEN_BY paper",
      "p MEMBER_OF f r 2021-01-20",
      "Place:town:Town ALIAS_OF town r 2021-01-20",
      "Place:town:Town GIVEN_BY atlas",
      "r REPORTS e r 2021-01-20",
      "p INVOLVED_IN e r 2021-01-20",
      "r CARRIES c r 2021-01-20",
      "p MADE c",
      "channel RELAYED c",
      "c CLEARS f",
      "c ABOUT e",
    ]
  `);
});

test("a report counts as known from its day of publication, if it has one", () => {
  const dated = { ...file, report: { ...file.report, publishedOn: "2021-02-01" } };
  const find = (record: Mapped) =>
    record.changes.find((change) => change.kind === "node" && change.label === "Report");
  expect(find(map(dated))?.values).toMatchObject({ knownOn: "2021-02-01", knownOnInferred: false });
  expect(find(map(file))?.values).toMatchObject({ knownOn: "2021-01-20", knownOnInferred: true });
});

test("an account holds what the report says, and null for what it does not", () => {
  const account = map(file).changes.find(
    (change) => change.kind === "relationship" && change.type === "REPORTS",
  );
  expect(account?.values).toMatchInlineSnapshot(`
    {
      "datePrecision": "RANGE",
      "deathsBest": 0,
      "deathsHigh": 0,
      "deathsLow": 0,
      "endedOn": "2021-01-19",
      "geoPrecision": "EXACT",
      "isSeries": false,
      "kind": null,
      "location": null,
      "materialDamage": "UNKNOWN",
      "note": null,
      "placeAsWritten": null,
      "placeKey": "town",
      "startedOn": "2021-01-18",
      "summary": null,
      "target": null,
      "title": "An attack",
      "weapon": null,
      "woundedBest": null,
      "woundedHigh": null,
      "woundedLow": null,
    }
  `);
});

test("things that the file names without recording them have to be there, each where it stands", () => {
  expect(
    map(file).needs.map(({ label, key, column }) => `${column}: ${label} ${key}`),
  ).toMatchInlineSnapshot(`
    [
      "people[0].memberships[0].faction: Faction f",
      "places[0].key: Place town",
      "places[0].aliases[0].givenBy: Source atlas",
      "events[0].place: Place town",
      "claims[0].relayedBy: Source channel",
      "claims[0].factions[0]: Faction f",
    ]
  `);
});

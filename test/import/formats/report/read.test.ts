import { expect, test } from "vitest";
import { parseReport } from "../../../../src/import/formats/report/read.ts";

const report = { key: "r", title: "R", publisher: "s" };
const claimant = { kind: "FACTION", key: "f" };

/** The faults of a file, as lines of path, value and reason. */
function faultsOf(file: object): string[] {
  const record = parseReport("r.json", JSON.stringify({ report, ...file }));
  if (record.kind === "mapped") return [];
  return record.faults.map(({ column, value, reason }) => `${column}: ${value}: ${reason}`);
}

test("a report with nothing else in it is one", () => {
  expect(faultsOf({})).toEqual([]);
});

test("text that is no JSON", () => {
  expect(parseReport("r.json", "{")).toMatchObject({
    kind: "rejected",
    file: "r.json",
    line: 1,
    faults: [{ column: "", reason: expect.stringMatching(/^is no JSON: /) }],
  });
});

test("there is no field for readers' comments", () => {
  expect(faultsOf({ comments: ["…"] })).toMatchInlineSnapshot(`
    [
      "comments: ["…"]: is no field of this format",
    ]
  `);
});

test("a value that is none of those allowed", () => {
  expect(faultsOf({ events: [{ key: "e", kind: "BOMB" }] })).toMatchInlineSnapshot(`
    [
      "events[0].kind: BOMB: Invalid option: expected one of "IED"|"SUICIDE_BOMBING"|"ROCKET"|"SHELLING"|"DRONE"|"AIRSTRIKE"|"ARMED_CLASH"|"ARMED_ASSAULT"|"ASSASSINATION"|"RAID"|"KIDNAPPING"|"ATTACK_ON_CIVILIANS"|"SABOTAGE"|"PROTEST"|"RIOT"|"STRATEGIC"|"OTHER"",
    ]
  `);
});

test("a day that is not in the calendar, a day without its precision, a last day before the first", () => {
  expect(
    faultsOf({
      events: [
        { key: "e", startedOn: "2021-02-30", datePrecision: "DAY" },
        { key: "f", startedOn: "2021-01-20" },
        { key: "g", startedOn: "2021-01-20", endedOn: "2021-01-19", datePrecision: "RANGE" },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "events[0].startedOn: 2021-02-30: is no day as YYYY-MM-DD",
      "events[1].datePrecision: null: has to say how exactly the day is known",
      "events[2].endedOn: 2021-01-19: is before \`startedOn\`",
    ]
  `);
});

test("numbers out of order, below zero or broken", () => {
  expect(
    faultsOf({
      events: [
        { key: "e", deaths: { low: 3, best: 2 } },
        { key: "f", deaths: { low: -1 } },
        { key: "g", wounded: { best: 1.5 } },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "events[0].deaths: {"low":3,"best":2}: is out of order: low, best and high must not fall",
      "events[1].deaths.low: -1: Too small: expected number to be >=0",
      "events[2].wounded.best: 1.5: Invalid input: expected int, received number",
    ]
  `);
});

test("a place without its precision, a point that is none or comes from nowhere", () => {
  expect(
    faultsOf({
      places: [
        { key: "p", name: "P", kind: "TOWN", location: { latitude: 91, longitude: 0 }, locatedBy: "s" },
        { key: "q", name: "Q", kind: "TOWN", location: { latitude: 1, longitude: 0 } },
      ],
      events: [{ key: "e", place: "p" }],
    }),
  ).toMatchInlineSnapshot(`
    [
      "places[0].location.latitude: 91: Too big: expected number to be <=90",
      "places[1].locatedBy: null: has to say where the location comes from, and only that",
      "events[0].geoPrecision: null: has to say how exactly the place is known",
    ]
  `);
});

test("the same key twice", () => {
  expect(faultsOf({ events: [{ key: "e" }, { key: "f" }, { key: "e" }] })).toMatchInlineSnapshot(`
    [
      "events[2].key: e: stands twice in this list",
    ]
  `);
});

test("a thing without a name only adds to one that is there", () => {
  expect(faultsOf({ factions: [{ key: "f" }, { key: "g", kind: "STATE" }] })).toMatchInlineSnapshot(`
    [
      "factions[1].kind: STATE: needs a \`name\` beside it: an entry without one only adds to a thing that is there already",
    ]
  `);
});

test("a denial says what it denies, and nothing else does", () => {
  expect(
    faultsOf({
      claims: [
        { key: "a", stance: "DENIAL", claimant },
        { key: "b", stance: "RETRACTION", claimant, denies: ["OCCURRENCE"] },
        { key: "c", stance: "DENIAL", claimant, denies: ["OCCURRENCE"], factions: ["f"] },
        { key: "d", stance: "DENIAL", claimant, denies: ["PERPETRATOR"], factions: ["f"] },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "claims[0].denies: null: says what a DENIAL denies: it needs one value or more there, and none anywhere else",
      "claims[1].denies: ["OCCURRENCE"]: says what a DENIAL denies: it needs one value or more there, and none anywhere else",
      "claims[2].factions: ["f"]: has to be empty: this stance holds nobody responsible and clears nobody",
    ]
  `);
});

test("a claim of responsibility says who did it, and a faction that names itself makes one", () => {
  expect(
    faultsOf({
      claims: [
        { key: "a", stance: "RESPONSIBILITY", claimant },
        { key: "b", stance: "ATTRIBUTION", claimant, factions: ["f"] },
        { key: "c", stance: "ATTRIBUTION", claimant },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "claims[0].factions: null: has to name who did it",
      "claims[1].stance: ATTRIBUTION: is RESPONSIBILITY where a faction names itself",
    ]
  `);
});

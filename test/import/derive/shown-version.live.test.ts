import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

/** A report on event `e` by a source of its own. */
function account(key: string, publishedOn: string, reliability: string, told: object): object {
  return {
    report: { key, title: key, publisher: `${key}-source`, publishedOn },
    sources: [{ key: `${key}-source`, name: key, kind: "WEBSITE", reliability }],
    events: [{ key: "e", ...told }],
  };
}

async function shown(...properties: string[]): Promise<unknown> {
  const list = properties.map((name) => `e.${name}`).join(", ");
  const [row] = await query(database, `MATCH (e:Event {key: 'e'}) RETURN ${list}`);
  return row;
}

test("the more reliable publisher comes before the later one, and one that cannot be judged last", async () => {
  await importReports(
    database,
    account("judged", "2021-01-01", "UNRELIABLE", { title: "unreliable" }),
    account("unjudged", "2021-01-03", "CANNOT_BE_JUDGED", { title: "not judged" }),
  );
  expect(await shown("title")).toEqual(["unreliable"]);
  await importReports(database, account("best", "2020-12-01", "USUALLY_RELIABLE", { title: "usually" }));
  expect(await shown("title")).toEqual(["usually"]);
});

test("of equally reliable ones the latest shows, of one day the first by key", async () => {
  await importReports(
    database,
    account("b", "2021-01-02", "CANNOT_BE_JUDGED", { title: "b" }),
    account("a", "2021-01-02", "CANNOT_BE_JUDGED", { title: "a" }),
    account("c", "2021-01-01", "CANNOT_BE_JUDGED", { title: "c" }),
  );
  expect(await shown("title", "knownOn")).toMatchObject(["a", expect.anything()]);
});

test("where the first is silent the next one tells; damage UNKNOWN is silence", async () => {
  await importReports(
    database,
    account("late", "2021-01-02", "CANNOT_BE_JUDGED", { title: "late", materialDamage: "UNKNOWN" }),
    account("early", "2021-01-01", "CANNOT_BE_JUDGED", {
      title: "early",
      weapon: "IED",
      kind: "IED",
      materialDamage: "POSSIBLE",
      isSeries: true,
    }),
  );
  expect(await shown("title", "weapon", "kind", "materialDamage", "isSeries")).toEqual([
    "late",
    "IED",
    "IED",
    "POSSIBLE",
    true,
  ]);
});

test("numbers run from the lowest low to the highest high, best by the first account", async () => {
  await importReports(
    database,
    account("a", "2021-01-02", "CANNOT_BE_JUDGED", { deaths: { low: 3, best: 4, high: 5 } }),
    account("b", "2021-01-01", "CANNOT_BE_JUDGED", { deaths: { low: 0, best: 0, high: 80 } }),
    account("c", "2021-01-03", "CANNOT_BE_JUDGED", {}),
  );
  expect(await shown("deathsLow", "deathsBest", "deathsHigh", "woundedLow", "woundedBest")).toEqual([
    0,
    4,
    80,
    null,
    null,
  ]);
});

test("first and last day are taken together from one account", async () => {
  await importReports(
    database,
    account("a", "2021-01-09", "CANNOT_BE_JUDGED", { startedOn: "2021-01-05", datePrecision: "DAY" }),
    account("b", "2021-01-08", "CANNOT_BE_JUDGED", {
      startedOn: "2021-01-03",
      endedOn: "2021-01-04",
      datePrecision: "RANGE",
    }),
  );
  const days =
    "MATCH (e:Event) RETURN toString(e.startedOn), toString(e.endedOn), e.datePrecision, toString(e.knownOn)";
  expect(await query(database, days)).toEqual([["2021-01-05", null, "DAY", "2021-01-08"]]);
});

test("an event of which nothing is told has its key for a title", async () => {
  await importReports(database, account("a", "2021-01-09", "CANNOT_BE_JUDGED", {}));
  expect(await shown("title", "kind", "datePrecision", "materialDamage", "isSeries")).toEqual([
    "e",
    "OTHER",
    "RANGE",
    "UNKNOWN",
    false,
  ]);
});

test("a source that turns out more reliable changes what its events show", async () => {
  const judged = (reliability: string) => ({
    report: { key: "list", title: "A list of sources", publisher: "a-source", publishedOn: "2020-12-01" },
    sources: [{ key: "a-source", name: "a", kind: "WEBSITE", reliability }],
  });
  await importReports(
    database,
    judged("CANNOT_BE_JUDGED"),
    account("a", "2021-01-01", "CANNOT_BE_JUDGED", { title: "a" }),
    account("b", "2021-01-02", "CANNOT_BE_JUDGED", { title: "b" }),
  );
  expect(await shown("title")).toEqual(["b"]);
  await importReports(database, judged("USUALLY_RELIABLE"));
  expect(await shown("title")).toEqual(["a"]);
});

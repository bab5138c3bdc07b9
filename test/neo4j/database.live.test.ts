import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import { openDatabase } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { freshDatabase } from "../live/database.ts";
import { sharedNeo4j } from "../live/shared-neo4j.ts";

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(() => database.apply("MATCH (n:Thing) DETACH DELETE n"));
afterAll(() => database.close());

const all = { text: "MATCH (t:Thing) RETURN t.key, t.n ORDER BY t.key", parameters: {} };

test("rows come as positional values, numbers as numbers", async () => {
  const rows = await database.read({
    text: "UNWIND [1, 2] AS n RETURN n, n / 2.0, 'x', null, [n, ['y']], toString(date('2021-01-20'))",
    parameters: {},
  });
  expect(rows).toEqual([
    [1, 0.5, "x", null, [1, ["y"]], "2021-01-20"],
    [2, 1, "x", null, [2, ["y"]], "2021-01-20"],
  ]);
});

test("a bigint is sent as an integer and a number as a float", async () => {
  const parameters = { whole: 3n, fraction: 3, list: [1n], row: { count: 2n } };
  const text = "RETURN valueType($whole), valueType($fraction), valueType($list[0]), valueType($row.count)";
  expect(await database.read({ text, parameters })).toEqual([
    ["INTEGER NOT NULL", "FLOAT NOT NULL", "INTEGER NOT NULL", "INTEGER NOT NULL"],
  ]);
  const limited = await database.read({ text: "UNWIND range(1, 9) AS n RETURN n LIMIT $whole", parameters });
  expect(limited).toHaveLength(3);
});

test("more rows than one batch of the driver arrive whole and in order", async () => {
  const rows = await database.read({ text: "UNWIND range(1, 25000) AS n RETURN n", parameters: {} });
  expect(rows.map(([n]) => n)).toEqual(Array.from({ length: 25_000 }, (_, index) => index + 1));
});

test("a row that comes in many pieces is read as it was sent", async () => {
  const text = "RETURN [n IN range(1, 20000) | ['ü€𝄞' + n, n, n * 1.5, null]]";
  const [[list]] = (await database.read({ text, parameters: {} })) as [[unknown[]]];
  expect(list).toEqual(
    Array.from({ length: 20_000 }, (_, index) => [`ü€𝄞${index + 1}`, index + 1, (index + 1) * 1.5, null]),
  );
});

test("all that a read leaves behind is collected with the young objects", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (how?: { type: "minor" }) => void;
  const readSome = async (times: number) => {
    for (let read = 0; read < times; read += 1) {
      await database.read({ text: "RETURN [n IN range(1, 100) | [n, 'a' + n]]", parameters: {} });
      await new Promise(setImmediate);
    }
    // What outlives the first collection is old after the second.
    collect({ type: "minor" });
    collect({ type: "minor" });
  };
  await readSome(500);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let round = 0; round < 10; round += 1) await readSome(50);
  const kibibytes = (process.memoryUsage().heapUsed - before) / 2 ** 10;
  // Of the driver as it is by itself, 24 KiB stay of each read.
  expect(kibibytes / 500).toBeLessThan(2);
});

test("what was written is read; a write that fails leaves nothing", async () => {
  const write = { text: "CREATE (t:Thing {key: $key, n: $n}) RETURN t.n", parameters: { key: "a", n: 1n } };
  expect(await database.write((transaction) => transaction.run(write))).toEqual([[1]]);
  const halfway = database.write(async (transaction) => {
    await transaction.run({ ...write, parameters: { key: "b", n: 2n } });
    throw new Error("changed my mind");
  });
  await expect(halfway).rejects.toThrow("changed my mind");
  expect(await database.read(all)).toEqual([["a", 1]]);
});

test("what is sent runs in its order; the first of several that fail is thrown, and nothing is left", async () => {
  const create = (key: string) => ({ text: "CREATE (t:Thing {key: $key, n: 1})", parameters: { key } });
  await database.write(async ({ send, run }) => {
    send(create("a"));
    send({ text: "MATCH (t:Thing {key: 'a'}) SET t.n = 2", parameters: {} });
    expect(await run(all)).toEqual([["a", 2]]);
    send({ text: "MATCH (t:Thing {key: 'a'}) SET t.n = 3", parameters: {} });
  });
  expect(await database.read(all)).toEqual([["a", 3]]);
  const divided = { text: "MATCH (t:Thing) SET t.n = 1 / 0", parameters: {} };
  const failing = (last: "run" | "send") =>
    database.write(async (transaction) => {
      transaction.send(create("b"));
      transaction.send(divided);
      await transaction[last](create("c"));
    });
  for (const last of ["run", "send"] as const) {
    const failure = await failing(last).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "INTERNAL_SERVER_ERROR", originalError: { message: "/ by zero" } });
  }
  expect(await database.read(all)).toEqual([["a", 3]]);
});

test("a read cannot write, and the error that a client gets tells nothing of the statement", async () => {
  const attempt = database.read({ text: "CREATE (:Thing {key: 'secret'})", parameters: {} });
  await expect(attempt).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    message: "The database could not run the operation.",
    originalError: { code: "Neo.ClientError.Statement.AccessMode" },
  });
  expect(await database.read(all)).toEqual([]);
});

test("a read past its time limit fails with TIMEOUT and runs no longer in Neo4j", async () => {
  const endless = {
    text: "UNWIND range(1, 10000000000) AS n WITH n WHERE n < 0 RETURN count(n)",
    parameters: {},
  };
  const running = {
    text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 10000000000)' RETURN count(*)",
    parameters: {},
  };
  const failure = database.read(endless, { timeoutMs: 2_000 }).catch((error: unknown) => error);
  await expect.poll(async () => (await database.read(running))[0]).toEqual([1]);
  expect(await failure).toMatchObject({ code: "TIMEOUT" });
  await expect.poll(async () => (await database.read(running))[0]).toEqual([0]);
});

test("a read that needs more memory than one transaction may have fails with QUERY_TOO_COMPLEX", async () => {
  const text = "UNWIND range(1, 10000000) AS n RETURN size(collect([i IN range(1, 1000) | i + n]))";
  await expect(database.read({ text, parameters: {} }, { timeoutMs: 60_000 })).rejects.toMatchObject({
    code: "QUERY_TOO_COMPLEX",
  });
}, 60_000);

test("constraints and indexes are applied once and can be used at once", async () => {
  const statements = [
    "CREATE CONSTRAINT thing_key IF NOT EXISTS FOR (t:Thing) REQUIRE t.key IS UNIQUE",
    "CREATE RANGE INDEX thing_n IF NOT EXISTS FOR (t:Thing) ON (t.n)",
  ];
  await applySchema(database, statements);
  await applySchema(database, statements);
  const text =
    "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'thing' RETURN name, state ORDER BY name";
  expect(await database.read({ text, parameters: {} })).toEqual([
    ["thing_key", "ONLINE"],
    ["thing_n", "ONLINE"],
  ]);
});

test("a cluster's address works too, and each read sees the write before it", async () => {
  const { uri, ...login } = sharedNeo4j();
  const routed = openDatabase({ ...login, uri: uri.replace("bolt:", "neo4j:"), defaultTimeoutMs: 5_000 });
  onTestFinished(() => routed.close());
  for (const n of [1n, 2n, 3n]) {
    const text = "MERGE (t:Thing {key: 'a'}) SET t.n = $n";
    await routed.write((transaction) => transaction.run({ text, parameters: { n } }));
    expect(await routed.read(all)).toEqual([["a", Number(n)]]);
  }
});

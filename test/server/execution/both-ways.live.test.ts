import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../../compiler/ask.ts";
import { foundingDatabase } from "../../live/founding.ts";
import { operations } from "../../operations/operations.ts";

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await foundingDatabase();
  ask = await askerOf(database);
});

afterAll(() => database.close());

test.each(operations)(
  "$name: straight from rows as through graphql-js, one statement a root field",
  async ({ name, text }) => {
    const { answer, ordinary, count } = await ask(text);
    expect(answer.errors !== undefined).toBe(name.startsWith("refused"));
    // As text: fields have to be in the same order, too.
    expect(JSON.stringify(ordinary, undefined, 1)).toBe(JSON.stringify(answer, undefined, 1));

    const refused = new Set(answer.errors?.map(({ path }) => path?.[0]));
    const answered = Object.keys(answer.data ?? {}).filter(
      (key) => key !== "__typename" && !refused.has(key),
    );
    if (answer.data) expect(count).toBe(answered.length);
  },
);

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { foundingDatabase } from "../live/founding.ts";
import { type Ask, askerOf } from "./ask.ts";

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await foundingDatabase();
  ask = await askerOf(database);
});

afterAll(() => database.close());

interface Page {
  readonly events: {
    readonly nodes: { key: string }[];
    readonly pageInfo: {
      startCursor: string;
      endCursor: string;
      hasNextPage: boolean;
      hasPreviousPage: boolean;
    };
  };
}

const byDate = `query ($first: Int, $after: String, $last: Int, $before: String, $direction: Direction!) {
  events(orderBy: { field: DATE, direction: $direction }, first: $first, after: $after, last: $last, before: $before) {
    nodes { key } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;

async function walk(direction: string, forward: boolean): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const variables: Record<string, unknown> = forward
      ? { first: 2, after: cursor }
      : { last: 2, before: cursor };
    const { answer } = await ask(byDate, { direction, ...variables });
    const { nodes, pageInfo } = (answer.data as unknown as Page).events;
    const page = nodes.map(({ key }) => key);
    if (forward) keys.push(...page);
    else keys.unshift(...page);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return keys;
    cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

test("an index gives the order, and what has no value comes last", async () => {
  const { statements } = await ask(byDate, { direction: "DESC", first: 2 });
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      CALL () {
        MATCH (this0:Event)
        WHERE this0.startedOn IS NOT NULL
        WITH this0
        ORDER BY this0.startedOn DESC, this0.key ASC
        LIMIT $param0
        RETURN this0
        UNION ALL
        MATCH (this0:Event)
        WHERE this0.startedOn IS NULL
        WITH this0
        ORDER BY this0.key ASC
        LIMIT $param0
        RETURN this0
      }
      WITH this0
      
      LIMIT $param0
      RETURN [toString(this0.startedOn), this0.key, this0.key] AS var1
    } AS c0
    {"param0":3}"
  `);
  expect(await walk("DESC", true)).toMatchInlineSnapshot(`
    [
      "2021-01-20-abu-ghraib-ied",
      "2021-01-20-yusufiya-ied",
      "2021-01-18-diwaniyah-ied",
      "2021-01-18-nasiriyah-ied",
      "2021-01-18-samawah-ied",
      "2020-01-03-baghdad-airport-us-strike",
      "2020-2021-iraq-attacks-on-us-series",
    ]
  `);
});

test.each(["ASC", "DESC"])(
  "pages from the front and from the end walk the same list, %s",
  async (direction) => {
    const { answer } = await ask(byDate, { direction, first: 100 });
    const all = (answer.data as unknown as Page).events.nodes.map(({ key }) => key);
    expect(await walk(direction, true)).toEqual(all);
    expect(await walk(direction, false)).toEqual(all);
  },
);

test("a cursor is a place in the order, at any depth", async () => {
  const { answer } = await ask(byDate, { direction: "DESC", first: 3 });
  const after = (answer.data as unknown as Page).events.pageInfo.endCursor;
  const { statements } = await ask(byDate, { direction: "DESC", first: 3, after });
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      CALL () {
        MATCH (this0:Event)
        WHERE (this0.startedOn IS NOT NULL AND (this0.startedOn <= $param0 AND (this0.startedOn <> $param1 OR this0.key > $param2)))
        WITH this0
        ORDER BY this0.startedOn DESC, this0.key ASC
        LIMIT $param3
        RETURN this0
        UNION ALL
        MATCH (this0:Event)
        WHERE this0.startedOn IS NULL
        WITH this0
        ORDER BY this0.key ASC
        LIMIT $param3
        RETURN this0
      }
      WITH this0
      
      LIMIT $param3
      RETURN [toString(this0.startedOn), this0.key, this0.key] AS var1
    } AS c0
    {"param0":"2021-01-18","param1":"2021-01-18","param2":"2021-01-18-diwaniyah-ied","param3":4}"
  `);
});

test("lists inside lists have pages of their own", async () => {
  const { statements, answer } = await ask(`{
    reports(where: { key: { eq: "southfront-2021-01-20" } }) {
      nodes { events(first: 1, orderBy: { field: TITLE, direction: DESC }) { totalCount nodes { title } pageInfo { hasNextPage } } }
    }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Report)
      WHERE this0.key = $param0
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param1
      RETURN [COLLECT {
        MATCH (this0)-[this1:REPORTS]->(this2)
        WITH this2, this1
        ORDER BY this2.title DESC, this2.key ASC
        LIMIT $param2
        RETURN [this2.title] AS var3
      }, COUNT {
        MATCH (this0)-[this1:REPORTS]->(this2)
      }] AS var4
    } AS c0
    {"param0":"southfront-2021-01-20","param1":50,"param2":2}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "reports": {
          "nodes": [
            {
              "events": {
                "nodes": [
                  {
                    "title": "IED attack on a supply convoy on the Yusufiya road",
                  },
                ],
                "pageInfo": {
                  "hasNextPage": true,
                },
                "totalCount": 7,
              },
            },
          ],
        },
      },
    }
  `);
});

test("by distance, nearest first", async () => {
  const { statements, answer } = await ask(`{
    events(where: { near: { place: "Baghdad", km: 50 } }, orderBy: { field: DISTANCE, direction: ASC }, first: 2) { nodes { key } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "WITH head(COLLECT {
      MATCH (this0)-[this1:ALIAS_OF]->(this2:Place)
      WHERE (this0:Alias AND (this0.skeleton = $param0.skeleton AND this0.vowels =~ $param0.vowels))
      WITH this2, min(CASE
        WHEN this0.folded = $param0.folded THEN 0
        WHEN this0.sound = $param0.sound THEN 1
        WHEN (size($param0.kinds) = 0 OR this2.kind IN $param0.kinds) THEN 2
        ELSE 3
      END) AS var3
      ORDER BY var3 ASC, this2.location IS NULL ASC, coalesce(this2.population, -1) DESC, this2.key ASC
      LIMIT 1
      RETURN this2.location AS var4
    }) AS var5
    RETURN var5 IS NOT NULL AS c0, COLLECT {
      MATCH (this6:Event)
      WHERE (point.distance(this6.location, var5) <= $param1 AND this6.geoPrecision IN $param2)
      WITH this6
      ORDER BY point.distance(this6.location, var5) ASC, this6.key ASC
      LIMIT $param3
      RETURN [this6.key] AS var7
    } AS c1
    {"param0":{"folded":"baghdad","sound":"bagdad","skeleton":"bkdd","vowels":".[a.]..","kinds":[]},"param1":50000,"param2":["EXACT","NEAR","ADMIN2"],"param3":2}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "nodes": [
            {
              "key": "2020-01-03-baghdad-airport-us-strike",
            },
            {
              "key": "2021-01-20-abu-ghraib-ied",
            },
          ],
        },
      },
    }
  `);
});

test("totalCount alone counts and brings nothing", async () => {
  const { statements } = await ask(
    `{ factions { totalCount } sources { nodes { reports { totalCount } } } }`,
  );
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COUNT {
      MATCH (this0:Faction)
    } AS c0
    {}

    RETURN COLLECT {
      MATCH (this0:Source)
      WHERE this0.key IS NOT NULL
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param0
      RETURN [COUNT {
        MATCH (this0)-[this1:PUBLISHED]->(this2)
      }] AS var3
    } AS c0
    {"param0":50}"
  `);
});

test.each([
  ["a cursor that is none", `{ events(after: "x") { nodes { key } } }`],
  ["first with last", `{ events(first: 1, last: 1) { nodes { key } } }`],
  ["more than a page may have", `{ events(first: 1001) { nodes { key } } }`],
  ["fewer than none", `{ events(last: -1) { nodes { key } } }`],
  ["DISTANCE from nowhere", `{ events(orderBy: { field: DISTANCE, direction: ASC }) { nodes { key } } }`],
])("%s is refused", async (_what, text) => {
  const { answer } = await ask(text);
  expect(answer.errors?.map(({ message, extensions }) => [message, extensions])).toMatchSnapshot();
});

test("a cursor of another list is refused", async () => {
  const { answer } = await ask(byDate, { direction: "DESC", first: 1 });
  const after = (answer.data as unknown as Page).events.pageInfo.endCursor;
  const other = await ask(byDate, { direction: "ASC", first: 1, after });
  expect(other.answer.errors?.[0]).toMatchObject({
    extensions: { code: "BAD_USER_INPUT", argument: "events.after" },
  });
});

import type { Driver, Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prepared, Question } from "../../bench/questions/question.ts";
import { questions } from "../../bench/questions/questions.ts";
import { takeSample } from "../../bench/questions/sample.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { neo4j } from "../../src/neo4j/driver.ts";
import { type Ask, askerOf } from "../compiler/ask.ts";
import { compiled } from "../compiler/plans.ts";
import { seededDatabase } from "../live/seeded.ts";
import { sharedNeo4j } from "../live/shared-neo4j.ts";

let database: Database;
let driver: Driver;
let ask: Ask;
let prepared: Prepared;

beforeAll(async () => {
  database = await seededDatabase();
  const { uri, user, password } = sharedNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  ask = await askerOf(database);
  prepared = {
    database,
    sample: await takeSample(database),
    askOurs: async ({ query, variables }) => (await ask(query, variables)).answer.data,
  };
});

afterAll(async () => {
  await driver.close();
  await database.close();
});

test.each(questions)("we answer as the reference does: $name", async ({ ours, reference, ...question }) => {
  const [variables = {}] = await question.variables(prepared);
  const [request] = ours.requests(variables);
  const { answer } = await ask(request?.query ?? "", request?.variables);
  const rows = await database.read({
    text: reference.statement,
    parameters: reference.parameters(variables),
  });
  const expected = reference.read(
    rows.map(([value]) => value),
    variables,
  );
  expect(ours.read([answer.data], variables)).toEqual(expected);
  expect(JSON.stringify(expected).length).toBeGreaterThan(40);
});

test("every statement begins at an index", async () => {
  const begins: Record<string, string[]> = {};
  for (const question of questions) begins[question.name] = await beginnings(question);
  expect(begins).toMatchInlineSnapshot(`
    {
      "by-month": [
        "NodeIndexSeek :Claim(stance)",
      ],
      "contested": [
        "NodeIndexSeek :Event(responsibility, startedOn)",
      ],
      "counts": [
        "NodeIndexScan :Faction(key)",
      ],
      "deep": [
        "NodeByLabelScan :Event",
        "NodeIndexSeekByRange :Event(startedOn)",
      ],
      "full-text": [
        "ProcedureCall",
      ],
      "latest": [
        "NodeUniqueIndexSeek :Faction(key)",
      ],
      "latest-as-of": [
        "NodeUniqueIndexSeek :Faction(key)",
      ],
      "levels": [
        "NodeUniqueIndexSeek :Person(key)",
      ],
      "lookup": [
        "NodeUniqueIndexSeek :Event(key)",
      ],
      "lookup-as-of": [
        "NodeUniqueIndexSeek :Event(key)",
      ],
      "near": [
        "NodeIndexSeekByRange :Event(location)",
      ],
      "paths": [
        "Projection :Source",
      ],
      "period": [
        "NodeIndexSeekByRange :Event(startedOn)",
      ],
      "profile": [
        "NodeUniqueIndexSeek :Faction(key)",
      ],
      "profile-as-of": [
        "NodeUniqueIndexSeek :Faction(key)",
      ],
      "sorted": [
        "NodeByLabelScan :Event",
        "NodeIndexScan :Event(startedOn)",
      ],
      "thousand": [
        "NodeIndexSeekByRange :Event(startedOn)",
      ],
    }
  `);
});

/** Where the statement of a question begins, by the plan that Neo4j makes for it: its leaves, each once. */
async function beginnings({ ours, ...question }: Question): Promise<string[]> {
  const [variables = {}] = await question.variables(prepared);
  const [request] = ours.requests(variables);
  const { texts } = compiled(request?.query ?? "", request?.variables);
  const session = driver.session({ defaultAccessMode: "READ" });
  const { summary } = await session.run(`EXPLAIN ${texts[0]}`);
  await session.close();
  const operators = summary.plan ? allOf(summary.plan) : [];
  const types = operators.map(({ operatorType }) => operatorType.split("@")[0] as string);
  expect(types).not.toContain("AllNodesScan");
  expect(types).not.toContain("CartesianProduct");
  return [...new Set(operators.flatMap(beginning))].sort();
}

function allOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(allOf)];
}

/** The operator and the index or label, where it looks something up by itself. */
function beginning({ operatorType, arguments: { Details }, children }: Plan): string[] {
  const [type] = operatorType.split("@");
  if (children.length > 0 || type === "Argument" || type === "EmptyRow") return [];
  const [, place = ""] = /(:\w+(?:\([\w, ]+\))?)/.exec(String(Details)) ?? [];
  return [`${type} ${place}`.trim()];
}

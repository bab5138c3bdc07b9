import { neo4j } from "../../src/neo4j/driver.ts";
import { sharedNeo4j } from "../live/shared-neo4j.ts";
import { compiled } from "./plans.ts";

interface PlanOperator {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanOperator[];
}

/** How Neo4j finds what an operation begins at: the operators at the leaves of its plan, with their index. */
export async function leavesOf(text: string): Promise<string[]> {
  const { uri, user, password } = sharedNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { texts, parameters } = compiled(text);
    const values = Object.fromEntries(parameters.map((value, index) => [`param${index}`, value]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${texts[0]}`, values);
    if (!summary.plan) throw new Error("Neo4j tells no plan");
    return leaves(summary.plan as unknown as PlanOperator);
  } finally {
    await driver.close();
  }
}

function leaves({ operatorType, arguments: { Details }, children }: PlanOperator): string[] {
  if (children.length > 0) return children.flatMap(leaves);
  const [name = ""] = operatorType.split("@");
  // What only begins a branch finds nothing.
  if (name === "Argument" || name === "EmptyRow") return [];
  const index = /INDEX \w+:(\w+\([\w, ]+\))/.exec(String(Details))?.[1];
  return index ? [`${name} ${index}`] : [name];
}

import type { Database } from "../../../src/neo4j/database.ts";
import type { Statement } from "../../../src/statement.ts";
import type { MemoryGraph, Properties, Value } from "./memory-graph.ts";

/** Writes a graph to an empty database. */
export async function writeGraph(database: Database, graph: MemoryGraph): Promise<void> {
  const numbers = new Map(graph.nodes.map((node, index) => [node, BigInt(index)]));
  const labels = [...new Set(graph.nodes.map(({ label }) => label))];
  const types = [...new Set(graph.relationships.map(({ type }) => type))];
  const statements = [
    ...labels.map((label) =>
      creation(
        `CREATE (made:${label} {number: row.number})`,
        graph.labelled(label).map((node) => ({ number: numbers.get(node), ...written(node.properties) })),
      ),
    ),
    ...types.map((type) =>
      creation(
        `MATCH (from {number: row.from}), (to {number: row.to}) CREATE (from)-[made:${type}]->(to)`,
        graph.relationships
          .filter((relationship) => relationship.type === type)
          .map(({ from, to, properties }) => ({
            from: numbers.get(from),
            to: numbers.get(to),
            ...written(properties),
          })),
      ),
    ),
    { text: "MATCH (made) REMOVE made.number", parameters: {} },
  ];
  await database.write(async (transaction) => {
    for (const statement of statements) await transaction.run(statement);
  });
}

function creation(create: string, rows: readonly object[]): Statement {
  const text = `
    UNWIND $rows AS row
    ${create}
    SET made += row.plain
    FOREACH (day IN row.days | SET made[day.name] = date(day.value))
    FOREACH (point IN row.points | SET made[point.name] = point(point.value))`;
  return { text, parameters: { rows } };
}

/** Properties apart by what has to be done to make a value of Neo4j's of them. */
function written(properties: Properties) {
  const entries = Object.entries(properties).map(([name, value]) => ({ name, value }));
  const isPoint = ({ value }: { value: Value }) => typeof value === "object" && "latitude" in value;
  const isDay = ({ value }: { value: Value }) => /^\d{4}-\d\d-\d\d$/.test(String(value));
  const plain = entries.filter((entry) => !isPoint(entry) && !isDay(entry));
  return {
    plain: Object.fromEntries(plain.map(({ name, value }) => [name, whole(value)])),
    days: entries.filter(isDay),
    points: entries.filter(isPoint),
  };
}

/** The driver takes a number for a float. */
function whole(value: Value): Value | bigint {
  return Number.isInteger(value) ? BigInt(value as number) : value;
}

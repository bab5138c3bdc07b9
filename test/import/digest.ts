import { createHash } from "node:crypto";
import type { Database } from "../../src/neo4j/database.ts";

const elements = [
  "MATCH (n) RETURN labels(n), properties(n)",
  "MATCH (a)-[r]->(b) RETURN labels(a), a.key, type(r), labels(b), b.key, properties(r)",
];

/** One value for the whole graph: the same for the same nodes, relationships and properties, whatever made them. */
export async function digestGraph(database: Database): Promise<string> {
  const hash = createHash("sha256");
  for (const text of elements) {
    const rows = await database.read({ text, parameters: {} });
    for (const row of rows.map((row) => JSON.stringify(row, sorted)).sort()) hash.update(`${row}\n`);
  }
  return hash.digest("hex");
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import type { Driver } from "neo4j-driver";
import type { GraphPart, RelationshipRows } from "./graph-part.ts";

const rowsAtOnce = 5_000;

/** Writes rows as they are: nothing is mapped, checked, compared or derived. Each statement is a transaction. */
export async function writeBare(driver: Driver, { nodes, relationships }: GraphPart): Promise<void> {
  for (const [label, rows] of nodes) {
    await write(driver, `UNWIND $rows AS row CREATE (node:${label}) SET node = row`, rows);
  }
  for (const kind of relationships.values()) await write(driver, createRelationships(kind), kind.rows);
}

function createRelationships({ type, from, to }: RelationshipRows): string {
  const start = `UNWIND $rows AS row MATCH (from:${from} {key: row.from})`;
  if (to === "Version") return `${start} CREATE (from)-[:${type}]->(to:${to}) SET to = row.values`;
  return `${start} MATCH (to:${to} {key: row.to}) CREATE (from)-[edge:${type}]->(to) SET edge = row.values`;
}

async function write(driver: Driver, text: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await driver.executeQuery(text, { rows: rows.slice(start, start + rowsAtOnce) });
  }
}

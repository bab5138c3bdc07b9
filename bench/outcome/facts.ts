import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/neo4j/database.ts";

/** On what a run was made: versions and machine, in a line each. */
export async function circumstances(database: Database): Promise<readonly string[]> {
  const [row] = await database.read({
    text: "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition",
    parameters: {},
  });
  const [neo4j, edition] = row ?? [];
  const versions = ["@neo4j/graphql", "@apollo/server", "graphql", "neo4j-driver"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  const [cpu] = cpus();
  return [
    `Neo4j ${neo4j} ${edition}, Node ${process.versions.node}, ${versions.join(", ")}`,
    `${cpus().length} × ${cpu?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GiB, which servers, Neo4j and the one who asks share`,
  ];
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, "../node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** How many of each label there are, such as `50,000 Event`. */
export async function countsOf(database: Database): Promise<string> {
  const rows = await database.read({
    text: "MATCH (n) UNWIND labels(n) AS label WITH label, count(*) AS nodes ORDER BY nodes DESC RETURN label, nodes",
    parameters: {},
  });
  return rows.map(([label, nodes]) => `${(nodes as number).toLocaleString("en")} ${label}`).join(", ");
}

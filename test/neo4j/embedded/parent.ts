import { findJava } from "../../../src/neo4j/embedded/java.ts";
import { startEmbedded } from "../../../src/neo4j/embedded/start.ts";
import { javaFlags } from "../../live/java-flags.ts";

// Starts an embedded Neo4j in a folder and then waits, to be killed by the test that started it.
const [folder = "", library = ""] = process.argv.slice(2);
const neo4j = await startEmbedded({
  folder,
  library,
  java: await findJava(process.env),
  javaFlags,
  report: () => undefined,
});
process.stdout.write(`${neo4j.pid()}\n`);

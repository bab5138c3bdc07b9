import { buildGraphSchema } from "../schema/build.ts";
import { schemaStatements } from "../schema/statements.ts";
import { readConfig } from "./config.ts";
import { isSeeded } from "./import/is-seeded.ts";
import { createLogger } from "./log.ts";
import { applySchema } from "./neo4j/apply-schema.ts";
import { provideDatabase } from "./neo4j/provide.ts";
import { type RunningServer, type ServerParts, startServer } from "./server/start.ts";
import { StartFailure } from "./start-failure.ts";
import { closeOnSignal } from "./stop.ts";
import { welcome } from "./welcome.ts";

// Whoever read what we print may have gone; that is no reason to stop out of order.
process.stderr.on("error", () => undefined);
const opened = closeOnSignal(report);
try {
  await start();
} catch (error) {
  // What is being closed may well fail to start.
  if (!opened.isStopping) {
    report(describe(error));
    await opened.closeAll();
    process.exit(1);
  }
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const { database, close } = await provideDatabase({ ...config, logger, report });
  opened.add(close);
  await applySchema(database, schemaStatements(await buildGraphSchema()));
  // Fetched only then: a server has no use for what reads files.
  if (!(await isSeeded(database))) await (await import("./import/load-seed.ts")).loadSeed(database, report);
  const server = await serve({ config, database, logger });
  opened.add(() => server.close());
  report(await welcome(server.url));
}

async function serve(parts: ServerParts): Promise<RunningServer> {
  try {
    return await startServer(parts);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const { host, port } = parts.config;
    const reason = code === "EACCES" ? "is not allowed to us" : "is in use";
    throw new StartFailure(
      `Port ${port} of ${host} ${reason}.`,
      "Set PORT to another, or to 0 for any",
      error,
    );
  }
}

function describe(error: unknown): string {
  if (error instanceof StartFailure) return `\n${error.message}\n${error.remedy}.`;
  return `\nClaimgraph could not start: ${error instanceof Error ? error.stack : error}`;
}

/** For people, on stderr; stdout has the log, one JSON object a line. */
function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

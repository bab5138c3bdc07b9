import { buildGraphSchema } from "../schema/build.js";
import { schemaStatements } from "../schema/statements.js";
import { readConfig } from "./config.js";
import { isSeeded } from "./import/is-seeded.js";
import { createLogger } from "./log.js";
import { applySchema } from "./neo4j/apply-schema.js";
import { provideDatabase } from "./neo4j/provide.js";
import { startServer } from "./server/start.js";
import { StartFailure } from "./start-failure.js";
import { closeOnSignal } from "./stop.js";
import { welcome } from "./welcome.js";
// Whoever read what we print may have gone; that is no reason to stop out of order.
process.stderr.on("error", () => undefined);
const opened = closeOnSignal(report);
try {
    await start();
}
catch (error) {
    // What is being closed may well fail to start.
    if (!opened.isStopping) {
        report(describe(error));
        await opened.closeAll();
        process.exit(1);
    }
}
async function start() {
    const config = readConfig(process.env);
    const logger = createLogger(config.logLevel);
    const { database, close } = await provideDatabase({ ...config, logger, report });
    opened.add(close);
    await applySchema(database, schemaStatements(await buildGraphSchema()));
    // Fetched only then: a server has no use for what reads files.
    if (!(await isSeeded(database)))
        await (await import("./import/load-seed.js")).loadSeed(database, report);
    const server = await serve({ config, database, logger });
    opened.add(() => server.close());
    report(await welcome(server.url));
}
async function serve(parts) {
    try {
        return await startServer(parts);
    }
    catch (error) {
        const { code } = error;
        if (code !== "EADDRINUSE" && code !== "EACCES")
            throw error;
        const { host, port } = parts.config;
        const reason = code === "EACCES" ? "is not allowed to us" : "is in use";
        throw new StartFailure(`Port ${port} of ${host} ${reason}.`, "Set PORT to another, or to 0 for any", error);
    }
}
function describe(error) {
    if (error instanceof StartFailure)
        return `\n${error.message}\n${error.remedy}.`;
    return `\nClaimgraph could not start: ${error instanceof Error ? error.stack : error}`;
}
/** For people, on stderr; stdout has the log, one JSON object a line. */
function report(line) {
    process.stderr.write(`${line}\n`);
}

import { join } from "node:path";
import { pino } from "pino";
import { buildGraphSchema } from "../../schema/build.js";
import { schemaStatements } from "../../schema/statements.js";
import { readConfig } from "../config.js";
import { applySchema } from "../neo4j/apply-schema.js";
import { provideDatabase } from "../neo4j/provide.js";
import { packageRoot } from "../package-root.js";
// What a command reads takes longer than what a client of the server may ask for.
const readTimeoutMs = 600_000;
/**
 * The graph that the environment names, with its constraints and indexes: that of NEO4J_URI; else that of the Claimgraph
 * which runs on our folder; else one that is started for as long as the command takes. Throws StartFailure.
 */
export async function openGraph(report) {
    const config = readConfig(process.env);
    const provided = await provideDatabase({
        neo4j: config.neo4j,
        // The same as `npm start` has, wherever the command is given.
        home: process.env.CLAIMGRAPH_HOME ? config.home : join(packageRoot(), config.home),
        queryTimeoutMs: readTimeoutMs,
        // stdout is for what the command tells.
        logger: pino({ level: config.logLevel }, pino.destination(2)),
        report,
        shared: true,
    });
    try {
        await applySchema(provided.database, schemaStatements(await buildGraphSchema()));
        return provided;
    }
    catch (error) {
        await provided.close();
        throw error;
    }
}

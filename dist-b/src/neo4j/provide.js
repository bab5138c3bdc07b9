import { join } from "node:path";
import { StartFailure } from "../start-failure.js";
import { openDatabase } from "./connect.js";
import { provideJars } from "./embedded/jars.js";
import { findJava } from "./embedded/java.js";
import { borrowRunning, untilGivenBack } from "./embedded/running.js";
import { startEmbedded } from "./embedded/start.js";
/** Connects to the Neo4j that is asked for, or starts one. Throws StartFailure when neither is possible. */
export async function provideDatabase(options) {
    if (options.neo4j)
        return connect(options.neo4j, options);
    return (options.shared && (await borrow(options))) || embed(options);
}
async function borrow({ home, report, ...options }) {
    const running = await borrowRunning(folderIn(home));
    if (running === undefined)
        return undefined;
    report(`Using the Neo4j of the Claimgraph that runs here, as process ${running.owner}.`);
    const database = open(running.connection, options);
    return {
        database,
        async close() {
            await database.close();
            running.giveBack();
        },
    };
}
async function connect(neo4j, options) {
    const database = open(neo4j, options);
    const close = () => database.close();
    try {
        await database.read({ text: "RETURN 1", parameters: {} });
    }
    catch (error) {
        await close();
        throw new StartFailure(`The Neo4j server at ${neo4j.uri} does not let us in: ${reason(error)}`, "Check that it runs, and NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE", error);
    }
    return { database, close };
}
async function embed({ home, report, shared, ...options }) {
    const java = await findJava(process.env);
    const library = await provideJars(home, report);
    report("Starting Neo4j ...");
    const neo4j = await startEmbedded({ folder: folderIn(home), library, java, report });
    const database = open(neo4j.connection, options);
    return {
        database,
        async close() {
            await database.close();
            if (shared)
                await untilGivenBack(folderIn(home), report);
            await neo4j.stop();
        },
    };
}
function folderIn(home) {
    return join(home, "neo4j");
}
function open(connection, options) {
    return openDatabase({ ...connection, defaultTimeoutMs: options.queryTimeoutMs, logger: options.logger });
}
/** The driver's own words: they are for whoever starts the server, not for a client. */
function reason(error) {
    const { originalError } = error;
    return originalError?.message ?? String(error);
}

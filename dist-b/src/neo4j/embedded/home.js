import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
/** The places inside `folder`, which need not exist. */
export function homeAt(folder) {
    return {
        folder,
        conf: join(folder, "conf"),
        passwordFile: join(folder, "password"),
        lockFile: join(folder, "run", "claimgraph.lock"),
        processFile: join(folder, "run", "child.pid"),
        consoleLog: join(folder, "logs", "console.log"),
    };
}
/** Creates what Neo4j expects to find, for its owner's eyes alone. */
export async function createFolders(home) {
    for (const name of ["conf", "data", "logs", "run", "import", "plugins"]) {
        await mkdir(join(home.folder, name), { recursive: true });
    }
    await chmod(home.folder, 0o700);
}
/** Writes neo4j.conf: Bolt on loopback and nothing else open. */
export async function configure(home, port, memory) {
    const settings = {
        "server.default_listen_address": "127.0.0.1",
        "server.bolt.listen_address": `127.0.0.1:${port}`,
        "server.http.enabled": false,
        "server.https.enabled": false,
        "dbms.usage_report.enabled": false,
        "server.bolt.telemetry.enabled": false,
        "server.memory.pagecache.size": `${memory.pageCache}m`,
        "db.memory.transaction.max": `${memory.transaction}m`,
        // How soon a read past its time limit ends; two seconds by default.
        "db.transaction.monitor.check.interval": "250ms",
        // Else each statement is planned anew for lists and texts of other lengths: none, one, up to ten, up to a hundred.
        "internal.cypher.use_parameter_size": false,
        // Once its databases are closed Neo4j would wait ten seconds more, for connections that are gone already.
        "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
        "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(join(home.conf, "neo4j.conf"), lines.join(""));
}

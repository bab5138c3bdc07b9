import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StartFailure } from "../../start-failure.js";
import { alternatives } from "./alternatives.js";
/** The newest patch of Neo4j's long term support release. */
const neo4jVersion = "5.26.30";
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const shownLines = 12;
/**
 * Folder with the jars of Neo4j Community, inside `home`; Maven brings them when they are not there yet.
 * The folder only gets its name when it is whole, so that a download cut short is not taken for one.
 * Throws StartFailure when Maven is missing or fails.
 */
export async function provideJars(home, report) {
    const library = resolve(home, `lib-${neo4jVersion}`);
    if (existsSync(library))
        return library;
    report(`Fetching Neo4j ${neo4jVersion} (about 120 MB, once) ...`);
    await mkdir(home, { recursive: true });
    const workFolder = await mkdtemp(resolve(home, "fetching-"));
    try {
        const pom = join(workFolder, "pom.xml");
        const jars = join(workFolder, "jars");
        await writeFile(pom, projectFile);
        await maven(["-f", pom, copyDependencies, "-DincludeScope=runtime", `-DoutputDirectory=${jars}`]);
        await rename(jars, library).catch((error) => {
            // Another process may have been quicker.
            if (!existsSync(library))
                throw error;
        });
    }
    finally {
        await rm(workFolder, { recursive: true, force: true });
    }
    return library;
}
// Here rather than in a file of its own, so that the version is said once and the built code needs nothing beside it.
const projectFile = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;
function maven(args) {
    return new Promise((resolve, reject) => {
        const child = spawn("mvn", ["--batch-mode", "--quiet", "--strict-checksums", ...args], {
            stdio: ["ignore", "pipe", "pipe"],
        });
        const end = () => child.kill();
        process.once("exit", end);
        let output = "";
        child.stdout.on("data", (chunk) => (output += chunk));
        child.stderr.on("data", (chunk) => (output += chunk));
        child.on("error", () => reject(mavenMissing()));
        child.on("close", (code) => {
            process.off("exit", end);
            if (code === 0)
                resolve();
            else
                reject(mavenFailed(output));
        });
    });
}
function mavenMissing() {
    return new StartFailure("Maven (mvn), which fetches Neo4j once, was not found.", alternatives);
}
function mavenFailed(output) {
    return new StartFailure(`Maven could not fetch Neo4j:\n${output.trim().split("\n").slice(0, shownLines).join("\n")}`, "Check the network, and the proxy in Maven's settings.xml if there is one, and start again");
}

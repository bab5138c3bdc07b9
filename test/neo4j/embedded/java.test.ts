import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findJava, parseJavaVersion } from "../../../src/neo4j/embedded/java.ts";

let folder: string;
const path = process.env.PATH;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-java-"));
});
afterAll(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true });
});

/** A folder like JAVA_HOME whose java tells this version. */
async function javaHome(version: string): Promise<string> {
  const bin = join(folder, version, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "java"), `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  await chmod(join(bin, "java"), 0o755);
  return join(folder, version);
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', { version: "17.0.15", major: 17 }],
  ['openjdk version "21" 2023-09-19', { version: "21", major: 21 }],
  ['java version "1.8.0_392"', { version: "1.8.0_392", major: 8 }],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25-ea" 2025', { version: "25-ea", major: 25 }],
  ["sh: java: not found", undefined],
])("%s", (output, version) => {
  expect(parseJavaVersion(output)).toEqual(version);
});

test("JAVA_HOME goes first, unless only the other is one that Neo4j supports", async () => {
  const [java17, java21, java24] = await Promise.all(["17.0.1", "21.0.2", "24"].map(javaHome));
  process.env.PATH = `${java17}/bin:/usr/bin:/bin`;
  expect(await findJava({ JAVA_HOME: java21 })).toMatchObject({ major: 21 });
  expect(await findJava({ JAVA_HOME: java24 })).toMatchObject({ major: 17, command: "java" });
  expect(await findJava({})).toMatchObject({ major: 17 });
});

test("a Java that is too old is named, with what to do", async () => {
  process.env.PATH = `${await javaHome("1.8.0_392")}/bin:${await javaHome("11.0.2")}/bin`;
  await expect(findJava({ JAVA_HOME: await javaHome("11.0.2") })).rejects.toMatchObject({
    message: expect.stringMatching(/^Java 17 or newer is needed; found 11\.0\.2 .*, 1\.8\.0_392/),
    remedy: expect.stringContaining("docker compose up"),
  });
});

test("no Java at all", async () => {
  process.env.PATH = folder;
  await expect(findJava({})).rejects.toMatchObject({ message: "Java was not found." });
});

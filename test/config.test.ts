import { expect, test } from "vitest";
import { readConfig, settings } from "../src/config.ts";

test("an empty environment is enough", () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: "127.0.0.1",
    neo4j: undefined,
    home: ".claimgraph",
    logLevel: "info",
    queryTimeoutMs: 10_000,
    limits: { maxDepth: 16, maxAliases: 100, maxTokens: 4_000, maxCost: 1_000_000 },
  });
});

test("a Neo4j of one's own", () => {
  const own = { NEO4J_URI: "neo4j+s://abc.databases.neo4j.io", NEO4J_PASSWORD: "p" };
  expect(readConfig(own).neo4j).toEqual({ uri: own.NEO4J_URI, user: "neo4j", password: "p" });
  expect(readConfig({ ...own, NEO4J_USER: "u", NEO4J_DATABASE: "d" }).neo4j).toMatchObject({
    user: "u",
    database: "d",
  });
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ PORT: "", NEO4J_URI: "" })).toMatchObject({ port: 4000, neo4j: undefined });
});

test("the value is frozen, all the way down", () => {
  const config = readConfig({ NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD: "p" });
  for (const value of [config, config.limits, config.neo4j]) expect(Object.isFrozen(value)).toBe(true);
});

test.each([
  ["PORT", "65536", 'PORT is "65536".', "Set PORT to a whole number from 0 to 65535"],
  ["PORT", "-1", 'PORT is "-1".', "Set PORT to a whole number from 0 to 65535"],
  ["QUERY_TIMEOUT_MS", "10s", 'QUERY_TIMEOUT_MS is "10s".', /^Set QUERY_TIMEOUT_MS to a whole number/],
  ["LOG_LEVEL", "loud", 'LOG_LEVEL is "loud".', /trace, debug, info, warn, error, fatal or silent$/],
  ["HOST", "not a host", 'HOST is "not a host".', /host name/],
  // It may hold a password, and messages end up in logs.
  ["NEO4J_URI", "bolt://neo4j:secret@host", "NEO4J_URI is not an address of a Neo4j server.", /bolt:\/\//],
  ["NEO4J_URI", "bolt://localhost", "NEO4J_URI is set, but NEO4J_PASSWORD is not.", "Set NEO4J_PASSWORD too"],
])("%s=%s is refused by name, with what is allowed", (name, value, message, remedy) => {
  const allowed = typeof remedy === "string" ? remedy : expect.stringMatching(remedy);
  expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ message, remedy: allowed }));
});

test("every setting says what it means, and its default is allowed", () => {
  for (const [name, setting] of Object.entries(settings)) {
    expect(setting.meaning, name).toMatch(/^[A-Z].*[.;]/);
    if ("default" in setting) expect(setting.value.safeParse(setting.default).success, name).toBe(true);
  }
});

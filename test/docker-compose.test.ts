import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig, settings } from "../src/config.ts";

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  healthcheck: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
}

const text = readFileSync("docker-compose.yml", "utf8");
const { services } = parse(text) as { services: { api: Service; neo4j: Service } };

/** The text with `${NAME:-fallback}` replaced as Compose does where NAME is not set. */
function withFallbacks(value: string): string {
  return value.replace(/\$\{\w+:-([^}]*)\}/g, "$1");
}

function apiEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(services.api.environment).map(([name, value]) => [name, withFallbacks(value)]),
  );
}

test("every variable given to the API is one that it reads, with a value that it accepts", () => {
  const names = Object.keys(services.api.environment);
  expect(names.filter((name) => !(name in settings))).toEqual([]);
  expect(readConfig(apiEnvironment())).toMatchObject({ host: "0.0.0.0", port: 4000 });
});

test("the API logs in to the Neo4j beside it, by the password that this one is started with", () => {
  const { neo4j } = readConfig(apiEnvironment());
  expect(new URL(neo4j?.uri ?? "").hostname in services).toBe(true);
  expect(withFallbacks(services.neo4j.environment.NEO4J_AUTH ?? "")).toBe(
    `${neo4j?.user}/${neo4j?.password}`,
  );
});

test("Neo4j is the long term support release, and can be reached by the API alone", () => {
  expect(services.neo4j.image).toBe("neo4j:5.26-community");
  expect(services.neo4j.ports).toBeUndefined();
  expect(services.api.ports?.map(withFallbacks)).toEqual(["127.0.0.1:4000:4000"]);
});

test("both are watched, and the API waits for Neo4j", () => {
  expect(services.neo4j.healthcheck.test.join(" ")).toContain("cypher-shell");
  expect(services.api.healthcheck.test.join(" ")).toContain("http://127.0.0.1:4000/ready");
  expect(services.api.depends_on?.neo4j?.condition).toBe("service_healthy");
});

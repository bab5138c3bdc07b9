import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "../../src/neo4j/connect.ts";
import type { Question, Variables } from "../questions/question.ts";
import { type Child, startChild } from "./child.ts";

/** One HTTP request, ready to be sent. */
export interface RawRequest {
  readonly path: string;
  readonly body: string;
}

/** A server, and how questions are put to it. */
export interface Server {
  readonly name: ServerName;
  readonly child: Child;
  requests(question: Question, variables: Variables): readonly RawRequest[];
  /** The answer from the bodies of the responses. Throws if the server failed. */
  read(question: Question, bodies: readonly string[], variables: Variables): unknown;
}

export const serverNames = ["ours", "peer", "reference"] as const;
export type ServerName = (typeof serverNames)[number];

const bench = join(import.meta.dirname, "..");

/** Starts those that are named, in this order, all on the same Neo4j. */
export async function startServers(
  { uri, user, password }: Connection,
  names: readonly ServerName[],
): Promise<readonly Server[]> {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NODE_ENV: "production" };
  const script = (name: string) =>
    startChild({ args: ["--import", "tsx", `${name}/main.ts`], cwd: bench, printsOn: "stdout" }, env);
  const starts: Readonly<Record<ServerName, () => Promise<Server>>> = {
    ours: async () => graphql("ours", "/graphql", await startProduct({ ...env, LOG_LEVEL: "info" })),
    peer: async () => graphql("peer", "/", await script("peer")),
    reference: async () => reference(await script("reference")),
  };
  const servers: Server[] = [];
  for (const name of names) servers.push(await starts[name]());
  return servers;
}

/** Starts the product as `npm start` does, with the options that it gives to Node; its log goes to where nobody reads it. */
export function startProduct(env: NodeJS.ProcessEnv): Promise<Child> {
  const root = join(bench, "..");
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const args = scripts.start.replace("exec node ", "").split(" ");
  return startChild({ args, cwd: root, printsOn: "stderr" }, { ...env, PORT: "0" });
}

function graphql(name: "ours" | "peer", path: string, child: Child): Server {
  return {
    name,
    child,
    requests: (question, variables) =>
      question[name].requests(variables).map((request) => ({ path, body: JSON.stringify(request) })),
    read: (question, bodies, variables) => question[name].read(bodies.map(dataOf), variables),
  };
}

function dataOf(body: string): unknown {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

function reference(child: Child): Server {
  return {
    name: "reference",
    child,
    requests: ({ name }, variables) => [{ path: `/${name}`, body: JSON.stringify(variables) }],
    read: ({ reference }, [body = ""], variables) => reference.read(JSON.parse(body) as unknown[], variables),
  };
}

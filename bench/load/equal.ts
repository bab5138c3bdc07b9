import { isDeepStrictEqual } from "node:util";
import { Client } from "undici";
import type { Question, Variables } from "../questions/question.ts";
import type { Server, ServerName } from "../servers/servers.ts";
import { ask } from "./ask.ts";

/** Servers that cannot answer a question, and why. */
export type Failures = ReadonlyMap<ServerName, string>;

/**
 * Asks all servers the same, with each of the values, and holds their answers against each other. Throws if two differ, and
 * says whether any answer tells something. The peer may fail: the others may not. Of a real graph, it may also have another
 * answer: it shows a node once that two relationships lead to.
 */
export async function assertEqual(
  question: Question,
  values: readonly Variables[],
  servers: readonly Server[],
  isReal: boolean,
): Promise<{ readonly failures: Failures; readonly isTelling: boolean }> {
  const failures = new Map<ServerName, string>();
  let isTelling = false;
  for (const variables of values) {
    const answers = new Map<ServerName, unknown>();
    for (const server of servers) {
      if (failures.has(server.name)) continue;
      try {
        answers.set(server.name, await answer(server, question, variables));
      } catch (error) {
        if (server.name !== "peer")
          throw new Error(`${server.name} cannot answer ${question.name}`, { cause: error });
        failures.set("peer", (error as Error).message);
      }
    }
    const expected = answers.get("reference");
    for (const [name, found] of answers) {
      if (isDeepStrictEqual(found, expected)) continue;
      if (name !== "peer" || !isReal) throw different(question, variables, name, found, expected);
      failures.set("peer", `another answer to ${JSON.stringify(variables).slice(0, 100)}`);
    }
    isTelling ||= JSON.stringify(expected ?? null).length > 100;
  }
  return { failures, isTelling };
}

async function answer(server: Server, question: Question, variables: Variables): Promise<unknown> {
  const client = new Client(server.child.origin);
  try {
    const bodies = await ask(client, server.requests(question, variables));
    return server.read(question, bodies, variables);
  } finally {
    await client.close();
  }
}

function different(
  { name }: Question,
  variables: Variables,
  server: ServerName,
  found: unknown,
  expected: unknown,
): Error {
  const [ours, others] = [found, expected].map((value) => JSON.stringify(value, inOrder, 1).split("\n"));
  const from = Math.max(0, (ours?.findIndex((text, index) => text !== others?.[index]) ?? 0) - 3);
  const [one, other] = [ours, others].map((lines) => lines?.slice(from, from + 8).join("\n"));
  const asked = `${name} ${JSON.stringify(variables)}`;
  return new Error(`${server} and the reference answer ${asked} differently:\n${one}\n---\n${other}`);
}

/** Keys in order, so that lines that differ are those of values that do. */
function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort());
}

import type { Prepared, Question, Variables } from "../questions/question.ts";
import type { RawRequest, Server } from "../servers/servers.ts";
import { assertEqual, type Failures } from "./equal.ts";
import { measure } from "./measure.ts";

/** A question to which the servers answer alike. */
export interface Checked {
  readonly question: Question;
  readonly values: readonly Variables[];
  readonly failures: Failures;
  /** Those that answer it. */
  readonly able: readonly Server[];
}

/**
 * Sees that the servers answer a question alike. Undefined if there is nothing in the graph to ask about. `isReal`: the graph
 * is a real one, and may lack what a question asks for, which is then left out.
 */
export async function check(
  question: Question,
  servers: readonly Server[],
  prepared: Prepared,
  isReal: boolean,
): Promise<Checked | undefined> {
  const values = await question.variables(prepared);
  if (values.length === 0) return undefined;
  const { failures, isTelling } = await assertEqual(question, values, servers, isReal);
  if (!isTelling && isReal) return undefined;
  if (!isTelling) throw new Error(`All answers to ${question.name} are empty`);
  return { question, values, failures, able: servers.filter(({ name }) => !failures.has(name)) };
}

/** Milliseconds: a plan of Neo4j's is at its quickest once Java has compiled what it runs, which it does after some thousand calls. */
const warmUpMs = 3_000;

/** Asks a question for a while before anything is timed: else what is timed first would pay for what Java has yet to compile. */
export async function warmUp(checked: Checked): Promise<void> {
  for (const server of checked.able) {
    const load = { connections: 2, measuredMs: warmUpMs, warmUpMs: 0 };
    await measure(server.child.origin, requestsTo(server, checked), load);
  }
}

/** What a server is sent for a question, for each of its values. */
export function requestsTo(
  server: Server,
  { question, values }: Checked,
): readonly (readonly RawRequest[])[] {
  return values.map((variables) => server.requests(question, variables));
}

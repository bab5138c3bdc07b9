import type { Prepared, Question, Variables } from "../questions/question.ts";
import type { RawRequest, Server } from "../servers/servers.ts";
import { assertEqual, type Failures } from "./equal.ts";

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

/** What a server is sent for a question, for each of its values. */
export function requestsTo(
  server: Server,
  { question, values }: Checked,
): readonly (readonly RawRequest[])[] {
  return values.map((variables) => server.requests(question, variables));
}

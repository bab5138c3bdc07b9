import { type ExecutionResult, execute, type OperationDefinitionNode, parse, validate } from "graphql";
import pino from "pino";
import type { Executor } from "../../src/server/execution/executor.ts";
import { difference } from "./difference.ts";
import { findCursors } from "./operation/find-cursors.ts";
import type { SelectionTree } from "./operation/tree.ts";
import { needsCursors, writeOperation, writeSearchForCursors } from "./operation/write.ts";
import type { WrittenOperation } from "./operation/written.ts";
import type { Reference } from "./reference/reference.ts";

const log = pino({ level: "silent" });

/**
 * Asks an operation of the server, both ways, and of the reference. Where the answers differ, tells how, behind the
 * operation itself. Cursors that the operation needs are taken from an answer to a search for them.
 */
export async function compare(
  executor: Executor,
  reference: Reference,
  operation: readonly SelectionTree[],
): Promise<string | undefined> {
  let cursors = new Map<string, readonly string[]>();
  if (needsCursors(operation)) {
    const search = writeSearchForCursors(operation);
    const answer = await answerOf(executor, search);
    const fault = difference(answer, expectedOf(reference, search), reference.cursors);
    if (fault) return told(search, "the answer", fault);
    cursors = findCursors(answer.data);
  }
  const written = writeOperation(operation, cursors);
  const expected = expectedOf(reference, written);
  const compiled = difference(await answerOf(executor, written), expected, reference.cursors);
  if (compiled) return told(written, "the answer", compiled);
  const ordinary = difference(await ordinaryOf(executor, written), expected, reference.cursors);
  return ordinary && told(written, "the answer through graphql-js", ordinary);
}

function told({ text, variables }: WrittenOperation, which: string, fault: string): string {
  return `${text}\n${JSON.stringify(variables)}\n\n${which}: ${fault}`;
}

function readable({ text }: WrittenOperation, { schema }: Executor) {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw new Error(`${fault.message} in ${text}`);
  return document;
}

/** The answer by the operation's plan. */
async function answerOf(executor: Executor, written: WrittenOperation): Promise<ExecutionResult> {
  const document = readable(written, executor);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const answer = await executor.answer({ document, operation, variables: written.variables, log });
  if (!answer) throw new Error(`No plan answers ${written.text}`);
  return answer;
}

/** The answer by way of graphql-js. */
async function ordinaryOf(executor: Executor, written: WrittenOperation): Promise<ExecutionResult> {
  return execute({
    schema: executor.schema,
    document: readable(written, executor),
    variableValues: written.variables,
    contextValue: { log },
  });
}

function expectedOf(reference: Reference, { text, variables }: WrittenOperation): ExecutionResult {
  return reference.answer(parse(text), variables);
}

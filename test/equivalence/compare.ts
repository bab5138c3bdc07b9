import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import pino from "pino";
import type { Executor } from "../../src/server/execution/executor.ts";
import { difference } from "./difference.ts";
import { findCursors } from "./operation/find-cursors.ts";
import { type OperationTree, variants } from "./operation/tree.ts";
import { type FoundCursors, needsCursors, writeOperation, writeSearchForCursors } from "./operation/write.ts";
import type { WrittenOperation } from "./operation/written.ts";
import type { Reference } from "./reference/reference.ts";

const log = pino({ level: "silent" });

/**
 * Asks an operation of the server, both ways, and of the reference, with each variant of its values. Where answers
 * differ, tells how, behind the operation itself. Cursors that it needs are taken from an answer to a search for them.
 */
export async function compare(
  executor: Executor,
  reference: Reference,
  operation: OperationTree,
): Promise<string | undefined> {
  const documents = new Documents(executor);
  let cursors: FoundCursors = new Map();
  if (needsCursors(operation.selections)) {
    const search = documents.read(writeSearchForCursors(operation));
    const answer = await answerOf(executor, search);
    const fault = difference(answer, expectedOf(reference, search), reference.cursors);
    if (fault) return told(search, "the answer", fault);
    cursors = findCursors(answer.data);
  }
  for (let variant = 0; variant < variants; variant++) {
    const asked = documents.read(writeOperation(operation, cursors, variant));
    const expected = expectedOf(reference, asked);
    const compiled = difference(await answerOf(executor, asked), expected, reference.cursors);
    if (compiled) return told(asked, "the answer", compiled);
    const ordinary = difference(await ordinaryOf(executor, asked), expected, reference.cursors);
    if (ordinary) return told(asked, "the answer through graphql-js", ordinary);
  }
  return undefined;
}

function told({ text, variables }: WrittenOperation, which: string, fault: string): string {
  return `${text}\n${JSON.stringify(variables)}\n\n${which}: ${fault}`;
}

interface Readable extends WrittenOperation {
  readonly document: DocumentNode;
}

/** Keeps documents as a server does, so that plans are kept with them. */
class Documents {
  readonly #executor: Executor;
  readonly #kept = new Map<string, DocumentNode>();

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  read(written: WrittenOperation): Readable {
    const document = this.#kept.get(written.text) ?? this.#parse(written.text);
    this.#kept.set(written.text, document);
    return { ...written, document };
  }

  #parse(text: string): DocumentNode {
    const document = parse(text);
    const [fault] = validate(this.#executor.schema, document);
    if (fault) throw new Error(`${fault.message} in ${text}`);
    return document;
  }
}

/** The answer by the operation's plan. */
async function answerOf(
  executor: Executor,
  { document, variables, text }: Readable,
): Promise<ExecutionResult> {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const answer = await executor.answer({ document, operation, variables, log });
  if (!answer) throw new Error(`No plan answers ${text}`);
  return answer;
}

/** The answer by way of graphql-js. */
async function ordinaryOf(executor: Executor, { document, variables }: Readable): Promise<ExecutionResult> {
  return execute({
    schema: executor.schema,
    document,
    variableValues: variables,
    contextValue: { log },
  });
}

function expectedOf(reference: Reference, { document, variables }: Readable): ExecutionResult {
  return reference.answer(document, variables);
}

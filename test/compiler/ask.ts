import { type ExecutionResult, execute, type OperationDefinitionNode, parse, validate } from "graphql";
import pino from "pino";
import { buildGraphSchema } from "../../schema/build.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { createExecutor } from "../../src/server/execution/executor.ts";
import type { Statement } from "../../src/statement.ts";

/** What came of an operation: the statements that were run, and the answer. */
export interface Asked {
  /** Text and parameters, as a reader would write them down. */
  readonly statements: string;
  readonly count: number;
  readonly answer: ExecutionResult;
  /** The answer by way of graphql-js. */
  readonly ordinary: ExecutionResult;
}

export type Ask = (text: string, variables?: Record<string, unknown>) => Promise<Asked>;

const log = pino({ level: "silent" });

/** Asks operations of a database as the server does, and notes the statements. */
export async function askerOf(database: Database): Promise<Ask> {
  const noted: Statement[] = [];
  const noting: Database = {
    ...bound(database),
    read: (statement, options) => {
      noted.push(statement);
      return database.read(statement, options);
    },
  };
  const schema = await buildGraphSchema();
  const executor = createExecutor({
    schema,
    database: noting,
    limits: { maxCost: 1_000_000 },
    timeoutMs: 10_000,
  });
  return async (text, variables = {}) => {
    const document = parse(text);
    const faults = validate(executor.schema, document);
    if (faults.length > 0) throw faults[0];
    const operation = document.definitions[0] as OperationDefinitionNode;
    noted.length = 0;
    const answer = await executor.answer({ document, operation, variables, log });
    const statements = noted.map(written).join("\n\n");
    const count = noted.length;
    const ordinary = await execute({
      schema: executor.schema,
      document,
      variableValues: variables,
      contextValue: { log },
    });
    if (!answer) throw new Error("The operation does not compile");
    return { statements, count, answer: plain(answer), ordinary: plain(ordinary) };
  };
}

function bound(database: Database): Database {
  return {
    read: database.read.bind(database),
    write: database.write.bind(database),
    apply: database.apply.bind(database),
    isReachable: database.isReachable.bind(database),
    close: database.close.bind(database),
  };
}

function written({ text, parameters }: Statement): string {
  const values = JSON.stringify(parameters, (_key, value) =>
    typeof value === "bigint" ? Number(value) : value,
  );
  return `${text}\n${values}`;
}

/** The answer as a client gets it. */
function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

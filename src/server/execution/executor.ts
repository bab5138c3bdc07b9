import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { Logger } from "pino";
import { Compiler } from "../../compiler/compiler.ts";
import type { Variables } from "../../compiler/operation/observations.ts";
import type { Plan } from "../../compiler/plan.ts";
import type { Database } from "../../neo4j/database.ts";
import { answerPlan } from "./answer-plan.ts";
import { assertCost } from "./cost.ts";
import { attachResolvers } from "./resolvers.ts";
import { fieldRunner } from "./run-field.ts";

/** An operation as a client sent it, parsed and validated. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Variables as they came, not yet coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly log: Logger;
}

export interface Executor {
  /** Answers an operation by its plan. Undefined if part of it is for graphql-js: what asks for the schema itself. */
  answer(request: OperationRequest): Promise<ExecutionResult | undefined>;
  /** The schema with resolvers, for graphql-js. Its context is `{ log }`. */
  readonly schema: GraphQLSchema;
}

interface Settings {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly limits: { readonly maxCost: number };
  /** Milliseconds after which a statement is stopped. */
  readonly timeoutMs: number;
}

/** graphql-js itself stops at as many. */
const mostVariableErrors = 50;

/** Answers operations on a database, with one compiler for both ways: straight from rows, or through graphql-js. */
export function createExecutor({ schema, database, limits, timeoutMs }: Settings): Executor {
  const compiler = new Compiler(schema);
  const runnerFor = (variables: Variables, logger: Logger) =>
    fieldRunner(database, variables, { timeoutMs, logger });

  function prepare(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const plan = compiler.compile(document, operation, variables);
    assertCost(plan, variables, limits.maxCost);
    return plan;
  }

  attachResolvers(schema, prepare, runnerFor);
  return {
    schema,
    async answer({ document, operation, variables, log }) {
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
        maxErrors: mostVariableErrors,
      });
      if (errors) return { errors };
      const plan = prepare(document, operation, coerced);
      return plan.complete ? answerPlan(plan, runnerFor(coerced, log)) : undefined;
    },
  };
}

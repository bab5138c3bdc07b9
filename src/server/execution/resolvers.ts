import {
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Logger } from "pino";
import type { Variables } from "../../compiler/operation/observations.ts";
import type { Plan } from "../../compiler/plan.ts";
import { typeNameOf } from "../../compiler/projection/projection.ts";
import type { RunField } from "./run-field.ts";

/** What graphql-js gives to every resolver. */
export interface ResolverContext {
  readonly log: Logger;
}

type Prepare = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => Plan;
type RunnerFor = (variables: Variables, log: Logger) => RunField;
type Resolver = GraphQLFieldResolver<unknown, ResolverContext>;

/**
 * Gives the schema resolvers: a root field runs its plan, and every field below reads its value from what the plan
 * decoded, which has response keys already.
 */
export function attachResolvers(schema: GraphQLSchema, prepare: Prepare, runnerFor: RunnerFor): void {
  const root = rootResolver(prepare, runnerFor);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type)) continue;
    // type-graphql would test for instances of the noun classes, which decoded values are not.
    type.isTypeOf = null;
    for (const field of Object.values(type.getFields())) {
      field.resolve = type === schema.getQueryType() ? root : readDecoded;
    }
  }
}

const readDecoded: Resolver = (source, _arguments, _context, { path }) =>
  (source as Record<string, unknown>)[path.key];

function rootResolver(prepare: Prepare, runnerFor: RunnerFor): Resolver {
  return (_source, _arguments, { log }, { operation, fragments, variableValues, path }) => {
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...Object.values(fragments)],
    };
    const plan = prepare(document, operation, variableValues);
    const field = plan.fields.find(({ responseKey }) => responseKey === path.key);
    if (!field) throw new TypeError(`No plan answers ${path.key}`);
    return runnerFor(variableValues, log)(field);
  };
}

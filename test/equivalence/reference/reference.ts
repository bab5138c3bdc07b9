import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLDirective,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { buildGraphSchema } from "../../../schema/build.ts";
import type { MemoryGraph } from "../graph/memory-graph.ts";
import { typeLabelled } from "../graph/shapes.ts";
import type { World } from "./asked.ts";
import { Cursors } from "./cursors.ts";
import type { Element } from "./element.ts";
import { knownBy } from "./known-by.ts";
import { refusedFields } from "./refusals.ts";
import { resolve } from "./resolve.ts";
import { resolveRoot } from "./root.ts";

/** Answers operations from a graph in memory, by what the schema's descriptions say. */
export interface Reference {
  readonly cursors: Cursors;
  answer(document: DocumentNode, variables: Readonly<Record<string, unknown>>): ExecutionResult;
}

/**
 * Makes a reference: graphql-js with resolvers that go over arrays. Slow and plain on purpose, as it is what the
 * compiler is held against.
 */
export async function referenceOver(graph: MemoryGraph): Promise<Reference> {
  const schema = await buildGraphSchema();
  const cursors = new Cursors();
  let world: World = { schema, graph, cursors };
  let refused = new Set<string>();

  const resolver: GraphQLFieldResolver<unknown, unknown> = (source, given, _context, info) => {
    const field = info.parentType.getFields()[info.fieldName];
    if (!field) throw new TypeError(`${info.parentType.name} has no field ${info.fieldName}`);
    const asked = { parent: info.parentType, field, type: getNamedType(field.type), given };
    if (info.parentType !== schema.getQueryType()) return resolve(world, source, asked);
    if (refused.has(String(info.path.key))) throw refusal(String(info.path.key));
    return resolveRoot(world, asked);
  };
  attach(schema, resolver);

  return {
    cursors,
    answer(document, variables) {
      const definition = document.definitions[0] as OperationDefinitionNode;
      const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
      if (!coerced) return { errors };
      const asOf = schema.getDirective("asOf") as GraphQLDirective;
      const known = getDirectiveValues(asOf, definition, coerced) as { date: string } | undefined;
      world = { schema, graph: known ? knownBy(graph, known.date) : graph, cursors };
      refused = refusedFields(world, { document, definition, variables: coerced });
      const { data, errors: faults } = executeSync({ schema, document, variableValues: variables });
      const unforeseen = faults?.find(({ extensions }) => extensions.code !== "BAD_USER_INPUT");
      if (unforeseen) throw unforeseen.originalError ?? unforeseen;
      // graphql-js stops at the first of those that leave no data.
      if (refused.size === 0) return { data: data ?? null };
      return { data: data ?? null, errors: Array.from(refused, refusal) };
    },
  };
}

function refusal(path: string): GraphQLError {
  return new GraphQLError("An argument is not allowed", {
    path: [path],
    extensions: { code: "BAD_USER_INPUT" },
  });
}

function attach(schema: GraphQLSchema, resolver: GraphQLFieldResolver<unknown, unknown>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) {
      type.resolveType = (value) => typeLabelled(schema, (value as Element).node.label).name;
    }
    if (!isObjectType(type)) continue;
    type.isTypeOf = null;
    for (const field of Object.values(type.getFields())) field.resolve = resolver;
  }
}

import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { buildGraphSchema } from "../../schema/build.ts";
import { Compiler } from "../../src/compiler/compiler.ts";
import type { Plan } from "../../src/compiler/plan.ts";

/** What an operation compiles to for some variables. */
export interface Compiled {
  readonly plan: Plan;
  /** The texts of its statements. */
  readonly texts: readonly string[];
  /** The values of their parameters, statement by statement. */
  readonly parameters: readonly unknown[];
}

type Variables = Readonly<Record<string, unknown>>;

const schema: GraphQLSchema = await buildGraphSchema();

/** A valid operation with a compiler of its own, which keeps the plans that it makes. */
export class CompiledOperation {
  readonly #compiler = new Compiler(schema);
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;

  constructor(text: string) {
    this.#document = parse(text);
    const [fault] = validate(schema, this.#document);
    if (fault) throw fault;
    const isOperation = ({ kind }: { kind: string }) => kind === Kind.OPERATION_DEFINITION;
    this.#operation = this.#document.definitions.find(isOperation) as OperationDefinitionNode;
  }

  /** Compiles it for variables as a client sends them. Throws the first of its errors. */
  for(variables: Variables = {}): Compiled {
    const { coerced, errors } = getVariableValues(
      schema,
      this.#operation.variableDefinitions ?? [],
      variables,
    );
    if (errors) throw errors[0];
    const plan = this.#compiler.compile(this.#document, this.#operation, coerced);
    const statements = plan.fields.flatMap((field) => {
      if ("error" in field) throw field.error;
      return "text" in field ? [field] : [];
    });
    return {
      plan,
      texts: statements.map(({ text }) => text),
      parameters: statements.flatMap(({ bind }) => Object.values(bind(coerced))),
    };
  }
}

/** Compiles an operation afresh. */
export function compiled(text: string, variables?: Variables): Compiled {
  return new CompiledOperation(text).for(variables);
}

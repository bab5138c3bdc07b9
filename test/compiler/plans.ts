import { Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { buildGraphSchema } from "../../schema/build.ts";
import { Compiler } from "../../src/compiler/compiler.ts";
import type { Variables } from "../../src/compiler/operation/observations.ts";
import type { Plan } from "../../src/compiler/plan.ts";

/** What an operation compiles to for some variables. */
export interface Compiled {
  readonly plan: Plan;
  /** The texts of its statements. */
  readonly texts: string[];
  /** The values of their parameters. */
  readonly parameters: unknown[];
}

/** One parsed operation and a compiler that keeps its plans: compile it for variables that are of their types already. */
export async function plansOf(text: string): Promise<(variables?: Variables) => Compiled> {
  const schema = await buildGraphSchema();
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error("There is no operation in it");
  const compiler = new Compiler(schema);
  return (variables = {}) => {
    const plan = compiler.compile(document, operation, variables);
    const fields = plan.fields.flatMap((field) => {
      if ("error" in field) throw field.error;
      return "text" in field ? [field] : [];
    });
    return {
      plan,
      texts: fields.map((field) => field.text),
      parameters: fields.flatMap((field) => Object.values(field.bind(variables))),
    };
  };
}

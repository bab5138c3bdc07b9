import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { asOfDirective } from "../../schema/as-of.ts";
import { ClaimgraphError } from "../errors.ts";
import { dayParameter } from "./compilation.ts";
import { Input } from "./operation/input.ts";
import { Observations, type Variables } from "./operation/observations.ts";
import { type SelectedField, Selections } from "./operation/selection.ts";
import type { Plan } from "./plan.ts";
import { planField } from "./plan-field.ts";
import { asOf } from "./view/as-of.ts";
import { today } from "./view/today.ts";
import type { View } from "./view/view.ts";

/** Plans kept for one operation: a client that sends ever new shapes of filters pushes out only its own. */
const mostPlans = 64;

/**
 * Compiles operations to plans. A plan is kept with its operation, as long as that is kept, and serves every request
 * in which compiling would see the same.
 */
export class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #plans = new WeakMap<OperationDefinitionNode, Plan[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The plan for a query of a valid document, and variables coerced to their types. */
  compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const kept = this.#plans.get(operation) ?? [];
    const fitting = kept.find(({ serves }) => serves(variables));
    if (fitting) return fitting;
    const plan = this.#plan(document, operation, variables);
    // What was seen of a wrong argument does not tell what another value there would come to.
    if (!plan.fields.some(isFailed)) this.#plans.set(operation, [plan, ...kept].slice(0, mostPlans));
    return plan;
  }

  #plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const query = this.#schema.getQueryType();
    if (!query) throw new TypeError("The schema has no query type");
    const seen = new Observations(variables);
    const selections = new Selections(this.#schema, fragmentsOf(document), seen);
    const selected = selections.fields(query, [operation.selectionSet]);
    const view = viewOf(this.#schema, operation, seen);
    const answered = selected.filter(({ name }) => !isIntrospection(name));
    return {
      fields: answered.map((field) => planRoot(this.#schema, query, field, selections, view)),
      complete: answered.length === selected.length,
      serves: seen.guard(),
    };
  }
}

function planRoot(
  schema: GraphQLSchema,
  query: GraphQLObjectType,
  selected: SelectedField,
  selections: Selections,
  view: View,
): Plan["fields"][number] {
  const { responseKey, nodes } = selected;
  if (selected.name === "__typename") return { responseKey, typeName: query.name };
  const field = query.getFields()[selected.name];
  if (!field) throw new TypeError(`${query.name} has no field ${selected.name}`);
  try {
    return planField(schema, query, field, selected, selections, view);
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error;
    return { responseKey, nodes, nullable: !isNonNullType(field.type), error };
  }
}

/** The graph as the operation asks for it: as of a day, or as it is. */
function viewOf(schema: GraphQLSchema, operation: OperationDefinitionNode, seen: Observations): View {
  const given = operation.directives?.find(({ name }) => name.value === asOfDirective.name);
  const [argument] = schema.getDirective(asOfDirective.name)?.args ?? [];
  const day = argument && Input.ofArgument(argument, given?.arguments?.[0]?.value, "@asOf.date", seen);
  return day ? asOf(dayParameter(day.read)) : today;
}

function isIntrospection(name: string): boolean {
  return name === "__schema" || name === "__type";
}

function isFailed(field: Plan["fields"][number]): boolean {
  return "error" in field;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map((fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]));
}

import { isNonNullType, Kind, } from "graphql";
import { asOfDirective } from "../../schema/as-of.js";
import { ClaimgraphError } from "../errors.js";
import { dayParameter } from "./compilation.js";
import { Input } from "./operation/input.js";
import { Observations } from "./operation/observations.js";
import { Selections } from "./operation/selection.js";
import { planField } from "./plan-field.js";
import { asOf } from "./view/as-of.js";
import { today } from "./view/today.js";
/** Plans kept for one operation: a client that sends ever new shapes of filters pushes out only its own. */
const mostPlans = 64;
/**
 * Compiles operations to plans. A plan is kept with its operation, as long as that is kept, and serves every request
 * in which compiling would see the same.
 */
export class Compiler {
    #schema;
    #plans = new WeakMap();
    constructor(schema) {
        this.#schema = schema;
    }
    /** The plan for a query of a valid document, and variables coerced to their types. */
    compile(document, operation, variables) {
        const kept = this.#plans.get(operation) ?? [];
        const fitting = kept.find(({ serves }) => serves(variables));
        if (fitting)
            return fitting;
        const plan = this.#plan(document, operation, variables);
        // What was seen of a wrong argument does not tell what another value there would come to.
        if (!plan.fields.some(isFailed))
            this.#plans.set(operation, [plan, ...kept].slice(0, mostPlans));
        return plan;
    }
    #plan(document, operation, variables) {
        const query = this.#schema.getQueryType();
        if (!query)
            throw new TypeError("The schema has no query type");
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
function planRoot(schema, query, selected, selections, view) {
    const { responseKey, nodes } = selected;
    if (selected.name === "__typename")
        return { responseKey, typeName: query.name };
    const field = query.getFields()[selected.name];
    if (!field)
        throw new TypeError(`${query.name} has no field ${selected.name}`);
    try {
        return planField(schema, query, field, selected, selections, view);
    }
    catch (error) {
        if (!(error instanceof ClaimgraphError))
            throw error;
        return { responseKey, nodes, nullable: !isNonNullType(field.type), error };
    }
}
/** The graph as the operation asks for it: as of a day, or as it is. */
function viewOf(schema, operation, seen) {
    const given = operation.directives?.find(({ name }) => name.value === asOfDirective.name);
    const [argument] = schema.getDirective(asOfDirective.name)?.args ?? [];
    const day = argument && Input.ofArgument(argument, given?.arguments?.[0]?.value, "@asOf.date", seen);
    return day ? asOf(dayParameter(day.read)) : today;
}
function isIntrospection(name) {
    return name === "__schema" || name === "__type";
}
function isFailed(field) {
    return "error" in field;
}
function fragmentsOf(document) {
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

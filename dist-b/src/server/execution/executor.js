import { getVariableValues, } from "graphql";
import { Compiler } from "../../compiler/compiler.js";
import { answerPlan } from "./answer-plan.js";
import { assertCost } from "./cost.js";
import { attachResolvers } from "./resolvers.js";
import { fieldRunner } from "./run-field.js";
/** graphql-js itself stops at as many. */
const mostVariableErrors = 50;
/** Answers operations on a database, with one compiler for both ways: straight from rows, or through graphql-js. */
export function createExecutor({ schema, database, limits, timeoutMs }) {
    const compiler = new Compiler(schema);
    const runnerFor = (variables, logger) => fieldRunner(database, variables, { timeoutMs, logger });
    function prepare(document, operation, variables) {
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
            if (errors)
                return { errors };
            const plan = prepare(document, operation, coerced);
            return plan.complete ? answerPlan(plan, runnerFor(coerced, log)) : undefined;
        },
    };
}

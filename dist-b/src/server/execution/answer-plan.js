import { locatedError } from "graphql";
/**
 * Runs the statements of a plan at once and puts their answers into the response, as GraphQL has it: a field that
 * fails is null and has an error, and where it must not be null, all of the data is.
 */
export async function answerPlan(plan, run) {
    const answers = await Promise.allSettled(plan.fields.map(run));
    const data = {};
    const errors = [];
    let isNull = false;
    plan.fields.forEach((field, index) => {
        const answer = answers[index];
        if (answer?.status === "fulfilled") {
            data[field.responseKey] = answer.value;
            return;
        }
        data[field.responseKey] = null;
        if (!("nodes" in field))
            return;
        errors.push(locatedError(answer?.reason, field.nodes, [field.responseKey]));
        isNull ||= !field.nullable;
    });
    if (errors.length === 0)
        return { data };
    return { errors, data: isNull ? null : data };
}

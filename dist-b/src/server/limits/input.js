import { visit } from "graphql";
import { ClaimgraphError } from "../../errors.js";
/** Objects and lists inside one another: a filter over four relations goes about ten deep. */
export const maxInputDepth = 32;
/** Objects and lists in all: a filter with 200 alternatives has about 600. */
export const maxInputParts = 1000;
/**
 * Bounds the input objects and lists written in a document: both become conditions of one statement, and the
 * database's parser and planner pay for each.
 *
 * Reports `QUERY_TOO_COMPLEX`.
 */
export const inputLimit = (document) => {
    let depth = 0;
    let deepest = 0;
    let parts = 0;
    const part = {
        enter() {
            parts += 1;
            depth += 1;
            deepest = Math.max(deepest, depth);
        },
        leave() {
            depth -= 1;
        },
    };
    visit(document, { ObjectValue: part, ListValue: part });
    return deepest > maxInputDepth || parts > maxInputParts ? tooLarge("The operation's arguments") : undefined;
};
/**
 * Holds the variables of a request against the same bounds as the values written in a document.
 *
 * @throws ClaimgraphError QUERY_TOO_COMPLEX
 */
export function assertInputLimit(variables) {
    let parts = 0;
    function enter(value, depth) {
        if (typeof value !== "object" || value === null)
            return;
        parts += 1;
        if (depth > maxInputDepth || parts > maxInputParts)
            throw tooLarge("The variables");
        for (const inner of Array.isArray(value) ? value : Object.values(value))
            enter(inner, depth + 1);
    }
    for (const name in variables)
        enter(variables[name], 1);
}
function tooLarge(what) {
    return new ClaimgraphError("QUERY_TOO_COMPLEX", `${what} hold too many objects and lists, or too deep ones.`, {
        allowed: `at most ${maxInputParts} objects and lists, ${maxInputDepth} inside one another`,
    });
}

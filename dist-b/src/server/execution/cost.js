import { ClaimgraphError } from "../../errors.js";
/**
 * Refuses an operation that may bring more rows than the limit, by the sizes of its pages.
 *
 * @throws QUERY_TOO_COMPLEX
 */
export function assertCost(plan, variables, most) {
    const rows = plan.fields.reduce((total, field) => total + rowsOf(field, variables), 0);
    if (rows <= most)
        return;
    throw new ClaimgraphError("QUERY_TOO_COMPLEX", `The operation may have to read ${rows} rows, and ${most} are allowed. Ask for smaller pages, by \`first\`, or for fewer lists inside lists.`);
}
function rowsOf(field, variables) {
    if (!("rows" in field))
        return 0;
    try {
        return field.rows(variables);
    }
    catch (error) {
        // A page of a size that is not allowed: the field itself says so when it is bound.
        if (error instanceof ClaimgraphError)
            return 0;
        throw error;
    }
}

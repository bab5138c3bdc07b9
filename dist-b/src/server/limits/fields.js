import { ClaimgraphError } from "../../errors.js";
import { measureDocument } from "./selections.js";
/** A page written by a person has some dozens of fields; GraphiQL's introspection query has about a hundred. */
const maxFields = 1000;
/**
 * At most `max` fields in an operation, those of a fragment counted wherever it is spread. It bounds what validating,
 * compiling and answering the operation may cost before anything is known about its rows.
 *
 * Reports `QUERY_TOO_COMPLEX`.
 */
export function fieldLimit(max = maxFields) {
    return (document) => {
        const fields = measureDocument(document, {
            field: (_field, inside) => 1 + inside,
            join: (left, right) => left + right,
        });
        if (fields <= max)
            return undefined;
        return new ClaimgraphError("QUERY_TOO_COMPLEX", `The operation selects ${fields} fields.`, {
            allowed: `at most ${max} fields, those of a fragment counted at each use`,
        });
    };
}

import { ClaimgraphError } from "../../errors.js";
import { measureDocument } from "./selections.js";
/**
 * At most `max` aliases in an operation, those of a fragment counted wherever it is spread: an alias is how one
 * request asks for the same expensive field many times.
 *
 * Reports `QUERY_TOO_COMPLEX`.
 */
export function aliasLimit(max) {
    return (document) => {
        const aliases = measureDocument(document, {
            field: ({ alias }, inside) => (alias === undefined ? inside : 1 + inside),
            join: (left, right) => left + right,
        });
        if (aliases <= max)
            return undefined;
        return new ClaimgraphError("QUERY_TOO_COMPLEX", `The operation has ${aliases} aliases.`, {
            allowed: `at most ${max} aliases, those of a fragment counted at each use`,
        });
    };
}

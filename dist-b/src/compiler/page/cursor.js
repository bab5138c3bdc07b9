import { badInput } from "../../errors.js";
/** Makes the cursor of a row: base64url of the list's name and the values of its order there. */
export function writeCursor(list, values) {
    return Buffer.from(JSON.stringify([list, ...values])).toString("base64url");
}
/**
 * Reads a cursor back.
 *
 * @throws BAD_USER_INPUT if it is none, or of a list with another order or of other things
 */
export function readCursor(list, count, input, cursor) {
    const [name, ...values] = parse(String(cursor));
    if (name !== list || values.length !== count || !values.every(isValue)) {
        throw badInput(`\`${input.path}\` is no cursor of this list`, {
            argument: input.path,
            allowed: "a cursor from an edge or the pageInfo of the same list in the same order",
        });
    }
    return values;
}
function parse(cursor) {
    try {
        const parsed = JSON.parse(Buffer.from(cursor, "base64url").toString());
        return Array.isArray(parsed) ? parsed : [];
    }
    catch {
        return [];
    }
}
function isValue(value) {
    return value === null || ["string", "number", "boolean"].includes(typeof value);
}

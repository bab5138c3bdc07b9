import { pageSize } from "../../../schema/page/connection.js";
import { badInput } from "../../errors.js";
/**
 * Reads `first` and `last`.
 *
 * @throws BAD_USER_INPUT if both are given; when bound, if the number is negative or above the limit
 */
export function readPageSize({ first, last }) {
    const given = (input) => (input && !input.isNull() ? input : undefined);
    const front = given(first);
    const end = given(last);
    if (front && end) {
        throw badInput(`\`${front.path}\` and \`${end.path}\` exclude each other`, {
            argument: end.path,
            allowed: "`first` for a page from the front or `last` for one from the end",
        });
    }
    const input = front ?? end;
    return {
        count: input ? (variables) => checked(input, input.read(variables)) : () => pageSize.usual,
        fromEnd: !!end,
    };
}
function checked(input, value) {
    const count = value;
    if (count >= 0 && count <= pageSize.most)
        return count;
    throw badInput(`\`${input.path}\` is ${count}`, { argument: input.path, allowed: `0 to ${pageSize.most}` });
}

import { slug } from "../data-set/slug.js";
/** People who belong to no group. */
const noGroup = /^unaffiliated individual/i;
/** The groups that a row names, in its order. Perpetrators of whom it has no name are none. */
export function groupsOf(row) {
    return [
        group(1, row.gname, row.gsubname, row.guncertain1, row.claimed, row.claimmode, row.claimmode_txt),
        group(2, row.gname2, row.gsubname2, row.guncertain2, row.claim2, row.claimmode2, row.claimmode2_txt),
        group(3, row.gname3, row.gsubname3, row.guncertain3, row.claim3, row.claimmode3, row.claimmode3_txt),
    ].flat();
}
function group(number, name, part, isUncertain, claimed, claimMode, claimModeWords) {
    if (name === null || noGroup.test(name))
        return [];
    const key = `gtd:${slug(name)}`;
    return [{ number, key, name, part, isUncertain, hasClaimed: claimed === true, claimMode, claimModeWords }];
}

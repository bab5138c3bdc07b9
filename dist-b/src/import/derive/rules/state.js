import { inOrder } from "./account.js";
import { responsibilityOf } from "./responsibility.js";
import { shownVersion } from "./shown-version.js";
/** What an event shows at the end of a day, by what is known by then; null: today, by all that is there. */
export function stateOf({ event, accounts, claims, places }, day) {
    const known = accounts.filter(({ knownOn }) => isBy(knownOn, day));
    const standing = claims.filter((each) => stands(each, day)).map(({ claim }) => claim);
    return {
        version: shownVersion(event, inOrder(known), places),
        responsibility: responsibilityOf(standing, day),
    };
}
function stands({ claim, live, takenBackOn }, day) {
    if (day === null)
        return live;
    return isBy(claim.knownOn, day) && !(takenBackOn !== null && takenBackOn <= day);
}
function isBy(knownOn, day) {
    return day === null || (knownOn !== null && knownOn <= day);
}

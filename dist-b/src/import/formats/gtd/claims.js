import { unsaid } from "../data-set/unsaid.js";
import { meaningOf } from "./codes.js";
/** How a claim was made, by GTD's codebook (2021). */
const modes = [
    [1, "Letter", "by letter"],
    [2, "Call (post-incident)", "by a call after the attack"],
    [3, "Call (pre-incident)", "by a call before the attack"],
    [4, "E-mail", "by e-mail"],
    [5, "Note left at scene", "by a note left at the scene"],
    [6, "Video", "by video"],
    [7, "Posted to website, blog, etc.", "on a website or a blog"],
    [8, "Personal claim", "in person"],
    [9, "Other", "in another way"],
    [10, "Unknown", null],
];
/**
 * The claims on an event. Each group that claimed it claims for itself; where GTD says that the claims do not compete
 * (`areCompeting` false), for all of those who claimed it. Groups that did not claim it are GTD's own attribution: of all
 * perpetrators together, as that is what it says, or of those alone where the claims of the others compete.
 */
export function claimsOf(event, groups, areCompeting) {
    const claimants = groups.filter(({ hasClaimed }) => hasClaimed);
    const others = groups.filter(({ hasClaimed }) => !hasClaimed);
    const claims = claimants.map((group) => ({
        ...unsaid.claim,
        key: `${event}:claim-${group.number}`,
        stance: "RESPONSIBILITY",
        claimant: { kind: "FACTION", key: group.key },
        factions: keysOf(areCompeting === false ? claimants : [group]),
        events: [event],
        summary: summaryOf(group),
        assessment: assess([group]),
    }));
    if (others.length === 0)
        return claims;
    const attributed = areCompeting === true ? others : groups;
    const attribution = {
        ...unsaid.claim,
        key: event,
        stance: "ATTRIBUTION",
        claimant: { kind: "SOURCE", key: "gtd" },
        factions: keysOf(attributed),
        events: [event],
        assessment: assess(attributed),
    };
    return [...claims, attribution];
}
function keysOf(groups) {
    return [...new Set(groups.map(({ key }) => key))];
}
function summaryOf({ name, claimMode, claimModeWords }) {
    const mode = meaningOf(modes, claimMode, claimModeWords);
    return `${name} claimed responsibility${mode ? ` ${mode}` : ""}.`;
}
/** GTD judges no source. Where it calls a group suspected, the statement is possible and nothing else speaks for it. */
function assess(groups) {
    const said = groups.filter(({ isUncertain }) => isUncertain !== null);
    if (said.length === 0)
        return null;
    const suspected = said.filter(({ isUncertain }) => isUncertain);
    const reliability = "CANNOT_BE_JUDGED";
    if (suspected.length === 0) {
        const note = "GTD does not call it suspected (guncertain 0).";
        return { reliability, credibility: "CANNOT_BE_JUDGED", likelihood: "LIKELY", note };
    }
    const names = suspected.map(({ name }) => name).join(" and ");
    const note = `GTD holds ${names} to be only suspected (guncertain 1), on speculation or dubious claims.`;
    return { reliability, credibility: "DOUBTFUL", likelihood: "PLAUSIBLE", note };
}

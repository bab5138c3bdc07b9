/** Does it say nothing of the event but a note? Such is the account of an article that a data set only cites. */
export function isSilent({ values: { note: _note, ...told } }) {
    return Object.values(told).every((value) => value === null || value === false || value === "UNKNOWN");
}
/** Accounts in the order in which they are believed: the more reliable publisher's, then the later known, then by key. */
export function inOrder(accounts) {
    return [...accounts].sort((a, b) => rank(a) - rank(b) || compare(b.knownOn ?? "", a.knownOn ?? "") || compare(a.report, b.report));
}
// A source that cannot be judged is not the worst, but there is no ground to believe it before one that can be.
const ranks = [
    "COMPLETELY_RELIABLE",
    "USUALLY_RELIABLE",
    "FAIRLY_RELIABLE",
    "NOT_USUALLY_RELIABLE",
    "UNRELIABLE",
];
function rank({ reliability }) {
    const index = ranks.indexOf(reliability ?? "");
    return index === -1 ? ranks.length : index;
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

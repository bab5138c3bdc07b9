const reliabilities = {
    COMPLETELY_RELIABLE: "A",
    USUALLY_RELIABLE: "B",
    FAIRLY_RELIABLE: "C",
    NOT_USUALLY_RELIABLE: "D",
    UNRELIABLE: "E",
    CANNOT_BE_JUDGED: "F",
};
const credibilities = {
    CONFIRMED: "1",
    PROBABLY_TRUE: "2",
    POSSIBLY_TRUE: "3",
    DOUBTFUL: "4",
    IMPROBABLE: "5",
    CANNOT_BE_JUDGED: "6",
};
/** An assessment in the short form of the Admiralty code, such as `B2`; null: it is not assessed in both ways. */
export function admiraltyCode(reliability, credibility) {
    const letter = reliabilities[reliability ?? ""];
    const digit = credibilities[credibility ?? ""];
    return letter === undefined || digit === undefined ? null : `${letter}${digit}`;
}

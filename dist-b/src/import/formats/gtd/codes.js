/** What a code is here, or where the row has none, its words; undefined where the codebook has neither. */
export function meaningOf(codes, code, words) {
    const wanted = words?.toLowerCase();
    return codes.find(([number, name]) => code === null ? name.toLowerCase() === wanted : number === code)?.[2];
}

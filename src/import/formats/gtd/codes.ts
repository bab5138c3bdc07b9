/** A list of GTD's codebook: each code with its words, and what it is here. */
export type Codes<Meaning> = readonly (readonly [code: number, words: string, meaning: Meaning])[];

/** What a code is here, or where the row has none, its words; undefined where the codebook has neither. */
export function meaningOf<Meaning>(
  codes: Codes<Meaning>,
  code: number | null,
  words: string | null,
): Meaning | undefined {
  const wanted = words?.toLowerCase();
  return codes.find(([number, name]) =>
    code === null ? name.toLowerCase() === wanted : number === code,
  )?.[2];
}

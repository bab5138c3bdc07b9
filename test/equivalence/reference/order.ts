/** What things are put in order by; null where it is not known. */
export type SortValue = string | number | boolean | null;

/** One criterion of an order. */
export interface Criterion<T> {
  readonly descending: boolean;
  readonly value: (row: T) => SortValue;
}

/** Compares two rows by what they are put in order by. What is not known comes last, whichever way an order runs. */
export function compareRows(
  descending: readonly boolean[],
  one: readonly SortValue[],
  other: readonly SortValue[],
): number {
  for (const [index, isDescending] of descending.entries()) {
    const [a, b] = [one[index] ?? null, other[index] ?? null];
    if (a === null && b === null) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    const compared = compareValues(a, b);
    if (compared !== 0) return isDescending ? -compared : compared;
  }
  return 0;
}

/** Compares known values of one kind; text by its code points. */
export function compareValues(one: NonNullable<SortValue>, other: NonNullable<SortValue>): number {
  if (typeof one !== "string" || typeof other !== "string") return Number(one) - Number(other);
  const [a, b] = [Array.from(one), Array.from(other)];
  const differs = a.findIndex((character, index) => character !== b[index]);
  if (differs < 0) return a.length - b.length;
  if (differs >= b.length) return 1;
  return (a[differs]?.codePointAt(0) ?? 0) - (b[differs]?.codePointAt(0) ?? 0);
}

/** A number from 0 up to 1, not including it; the next of a sequence that is the same for the same seed. */
export type Random = () => number;

/** Tommy Ettinger's Mulberry32: short, and even enough to make up a graph with. */
export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `below`, not including it; `skew` above 1 makes small ones more frequent. */
export function wholeNumber(next: Random, below: number, skew = 1): number {
  return Math.floor(below * next() ** skew);
}

/** One of some values. */
export function oneOf<T>(next: Random, values: readonly T[]): T {
  return values[wholeNumber(next, values.length)] as T;
}

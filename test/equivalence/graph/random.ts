import fc from "fast-check";

/** Draws values for a random graph; what is drawn follows from a seed. */
export class Random {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  int(min: number, max: number): number {
    return this.#draw(fc.integer, { min, max });
  }

  /** True so many times of a hundred. */
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  one<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new RangeError("There is nothing to choose from");
    return value;
  }

  /** Up to so many different ones of some values. */
  some<T>(values: readonly T[], most: number): T[] {
    if (values.length === 0) return [];
    return [...new Set(Array.from({ length: this.int(0, most) }, () => this.one(values)))];
  }
}

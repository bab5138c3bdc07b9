import type { Rejected } from "./record.ts";
import type { Fate } from "./write/fate.ts";

export type Tally = Record<Fate, number>;

/** What came of an import: things counted by label or relationship type, and the records that were not taken in. */
export class Outcome {
  readonly tallies = new Map<string, Tally>();
  readonly rejected: Rejected[] = [];
  /** Records read, rejected ones included. */
  records = 0;

  /** Counts things of one label or type. */
  count(name: string, fate: Fate, howMany: number): void {
    const tally = this.tallies.get(name) ?? { created: 0, updated: 0, unchanged: 0 };
    tally[fate] += howMany;
    this.tallies.set(name, tally);
  }

  /** Counts a record that could not be read. */
  reject(record: Rejected): void {
    this.records += 1;
    this.rejected.push(record);
  }

  /** Takes over what came of a part of the import. */
  add(part: Outcome): void {
    this.records += part.records;
    this.rejected.push(...part.rejected);
    for (const [name, tally] of part.tallies) {
      for (const fate of Object.keys(tally) as Fate[]) this.count(name, fate, tally[fate]);
    }
  }

  /** All things together. */
  get total(): Tally {
    const total: Tally = { created: 0, updated: 0, unchanged: 0 };
    for (const tally of this.tallies.values()) {
      for (const fate of Object.keys(total) as Fate[]) total[fate] += tally[fate];
    }
    return total;
  }

  /** Such as `12 created, 0 updated, 30 unchanged, 1 of 4 records rejected`. */
  toString(): string {
    const { created, updated, unchanged } = this.total;
    const rejects =
      this.rejected.length === 0 ? "" : `, ${this.rejected.length} of ${this.records} records rejected`;
    return `${created} created, ${updated} updated, ${unchanged} unchanged${rejects}`;
  }
}

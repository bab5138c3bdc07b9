import type { Format, Release } from "../../import/formats/format.ts";
import type { Gazetteer } from "../../import/gazetteer/gazetteer.ts";
import type { Input } from "../../import/input/input.ts";
import { openInput } from "../../import/input/open-input.ts";
import { UnreadableFile } from "../../import/input/unreadable-file.ts";
import type { ImportRecord } from "../../import/record.ts";
import type { Found } from "./summary.ts";

/** How many warnings are told with their reason. */
const mostWarned = 3;

/** What the files of an import are read with. */
export interface SeriesOptions {
  readonly format: Format;
  readonly gazetteer: Gazetteer;
  /** Ends the reading when it is aborted. */
  readonly signal: AbortSignal;
  readonly onUnreadable: (message: string) => void;
}

/** The files of an import, one after the other: what cannot be read is told, and the others go on. */
export class FileSeries {
  readonly #options: SeriesOptions;
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #done = new Set<string>();
  #current: Input | undefined;
  readonly unreadable: string[] = [];
  readonly warned: Found[] = [];
  warnings = 0;
  /** Records of tables that are no row of them, such as that of the data set itself. */
  besideRows = 0;

  /** `sizes`: bytes of each file on the disk. */
  constructor(sizes: ReadonlyMap<string, number>, options: SeriesOptions) {
    this.#sizes = sizes;
    this.#options = options;
  }

  /** Names of all files. */
  get files(): readonly string[] {
    return [...this.#sizes.keys()];
  }

  /** Did the signal come? */
  get isCut(): boolean {
    return this.#options.signal.aborted;
  }

  /** Bytes of all files. */
  get bytes(): number {
    return sum(this.#sizes.values());
  }

  /** Bytes that have been read by now. */
  get bytesRead(): number {
    const done = sum(Array.from(this.#done, (file) => this.#sizes.get(file) ?? 0));
    return done + (this.#current?.bytesRead() ?? 0);
  }

  /** The records of these files, in order, until all are read or the signal comes. */
  async *read(files: readonly string[], release: Release): AsyncGenerator<ImportRecord> {
    for (const file of files) {
      try {
        yield* this.#readFile(file, release);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        this.unreadable.push(error.message);
        this.#options.onUnreadable(error.message);
      }
      this.#current = undefined;
      this.#done.add(file);
      if (this.#options.signal.aborted) return;
    }
  }

  async *#readFile(file: string, release: Release): AsyncGenerator<ImportRecord> {
    const { format, gazetteer, signal } = this.#options;
    this.#current = await openInput(file);
    for await (const record of format.read(this.#current, release, gazetteer)) {
      if (signal.aborted) return;
      if (record.kind === "mapped") this.#note(record);
      if (!format.together && !record.row) this.besideRows += 1;
      yield record;
    }
  }

  #note({ file, line, warnings = [] }: Extract<ImportRecord, { kind: "mapped" }>): void {
    this.warnings += warnings.length;
    for (const warning of warnings) {
      if (this.warned.length < mostWarned) this.warned.push({ file, line, ...warning });
    }
  }
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

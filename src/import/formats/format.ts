import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Input } from "../input/input.ts";
import type { ImportRecord } from "../record.ts";

/** What a reader is told of the file that it reads, beside the file. */
export interface Release {
  /** Name of the release of the data set, such as `23.1`; what a later one changes is kept under it. */
  readonly name: string;
  /** Day on which it was published, as YYYY-MM-DD; null: not known. */
  readonly publishedOn: string | null;
}

/** A format that can be imported. */
export interface Format {
  /** As on the command line. */
  readonly name: string;
  /** What it is, in a line. */
  readonly description: string;
  /** Files of it are no releases of a data set; they are taken in together, as one may name what another records. */
  readonly together?: boolean;
  /** Yields the records of a file, in its order. Throws UnreadableFile when it is not of this format. */
  read(input: Input, release: Release, gazetteer: Gazetteer): AsyncIterable<ImportRecord>;
}

import type { Rejected } from "../../import/record.ts";
import type { Progress } from "./progress.ts";
import type { Summary } from "./summary.ts";

/** Who tells how an import goes. */
export interface Reporter {
  /** A step before or after the import itself, in a line. */
  step(line: string): void;
  progress(progress: Progress): void;
  /** A record that was not taken in. */
  rejected(record: Rejected): void;
  /** A file that cannot be read, or not to its end: what is wrong with it. */
  unreadable(message: string): void;
  summary(summary: Summary): void;
}

/** Where lines go: stdout or stderr. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A clock in milliseconds. */
export type Clock = () => number;

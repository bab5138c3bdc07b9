import type { Outcome } from "../outcome.ts";
import type { Made } from "./made.ts";
import type { Mentions } from "./mentions.ts";
import type { Recorders } from "./recorders.ts";
import type { Revisions } from "./revisions.ts";
import type { Touched } from "./touched.ts";
import type { WholeRecords } from "./whole-records.ts";

/** What is known of a batch while it is written. */
export interface Batch {
  readonly outcome: Outcome;
  readonly touched: Touched;
  readonly made: Made;
  readonly mentions: Mentions;
  readonly revisions: Revisions;
  readonly whole: WholeRecords;
  readonly recorders: Recorders;
}

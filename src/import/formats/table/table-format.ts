import type { z } from "zod";
import type { Mapped } from "../../record.ts";

/** What a row comes to. */
export type MappedRow = Pick<Mapped, "changes" | "needs" | "report" | "warnings">;

/** A table with a header line, as CSV: what its rows are, and what they come to. */
export interface TableFormat<Entry, Context> {
  /** As on the command line. */
  readonly name: string;
  /** Columns that must be there, in lower case. Others may be, and all in any order. */
  readonly columns: readonly string[];
  /** Columns of its files that have no header line, in order: those have tabs between cells, and no quotes around them. */
  readonly unheaded?: readonly string[];
  /** The cells of a row, by column in lower case, as what they mean. */
  readonly row: z.ZodType<Entry>;
  map(entry: Entry, context: Context): MappedRow;
}

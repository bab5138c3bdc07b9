import type { Change, Reference } from "./change/change.ts";

/** What is wrong with a record, and where. */
export interface Fault {
  /** Column of a table, or path inside a document, such as `events[2].kind`. */
  readonly column: string;
  /** The value as it was, or null where it is missing. */
  readonly value: string | null;
  readonly reason: string;
}

/** A node that a record names without describing it: it must be in the graph already. */
export interface Need extends Reference {
  readonly column: string;
}

/** A record that was understood: what it comes to in the graph. All of it is written in one transaction. */
export interface Mapped {
  readonly kind: "mapped";
  readonly file: string;
  /** Line of the file on which the record begins; the first is 1. */
  readonly line: number;
  readonly changes: readonly Change[];
  readonly needs: readonly Need[];
  /**
   * Key of the Report of which this record is all: what that report said before and this record does not say is taken
   * back. Whatever the record says of others, such as an article that it cites, that report states. None: the record only
   * adds, as a row of a gazetteer does.
   */
  readonly report?: string;
  /** What is odd about it although it is taken in, such as a toll whose low is above its high. */
  readonly warnings?: readonly Fault[];
  /** Its cells by column, as they were, where it is a row of a table. */
  readonly row?: Row;
}

/** A record that cannot be taken in. */
export interface Rejected {
  readonly kind: "rejected";
  readonly file: string;
  readonly line: number;
  readonly faults: readonly Fault[];
  /** Its cells by column, as they were, where it is a row of a table. */
  readonly row: Row | null;
}

/** The cells of a row of a table, by column, as they stand in the file. */
export type Row = Readonly<Record<string, string>>;

/** What a reader of any format yields, in the order of the file. */
export type ImportRecord = Mapped | Rejected;

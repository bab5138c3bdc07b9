import type { RelationshipValues } from "../../change/relationships.ts";

/** What one report says of an event. */
export interface Account {
  /** Key of the report. */
  readonly report: string;
  /** How reliable its publisher is; null: there is none, or it is not judged. */
  readonly reliability: string | null;
  /** Day from which it counts as known, as YYYY-MM-DD; null: not known. */
  readonly knownOn: string | null;
  readonly values: RelationshipValues<"REPORTS">;
}

/** Does it say nothing of the event but a note? Such is the account of an article that a data set only cites. */
export function isSilent({ values: { note: _note, ...told } }: Account): boolean {
  return Object.values(told).every((value) => value === null || value === false || value === "UNKNOWN");
}

/** Accounts in the order in which they are believed: the more reliable publisher's, then the later known, then by key. */
export function inOrder(accounts: readonly Account[]): readonly Account[] {
  return [...accounts].sort(
    (a, b) => rank(a) - rank(b) || compare(b.knownOn ?? "", a.knownOn ?? "") || compare(a.report, b.report),
  );
}

// A source that cannot be judged is not the worst, but there is no ground to believe it before one that can be.
const ranks = [
  "COMPLETELY_RELIABLE",
  "USUALLY_RELIABLE",
  "FAIRLY_RELIABLE",
  "NOT_USUALLY_RELIABLE",
  "UNRELIABLE",
];

function rank({ reliability }: Account): number {
  const index = ranks.indexOf(reliability ?? "");
  return index === -1 ? ranks.length : index;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

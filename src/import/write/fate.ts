/** What became of a thing: it is as the import brought it, or gone as what said it says it no longer. */
export type Fate = "created" | "updated" | "unchanged" | "removed";

/** Tells the fate of a thing by its values before (undefined: not there) and after. */
export function fateOf(before: object | undefined, after: object): Exclude<Fate, "removed"> {
  if (before === undefined) return "created";
  return JSON.stringify(before) === JSON.stringify(after) ? "unchanged" : "updated";
}

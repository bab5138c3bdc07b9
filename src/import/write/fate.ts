/** What became of a thing that an import brought. */
export type Fate = "created" | "updated" | "unchanged";

/** Tells the fate of a thing by its values before (undefined: not there) and after. */
export function fateOf(before: object | undefined, after: object): Fate {
  if (before === undefined) return "created";
  return JSON.stringify(before) === JSON.stringify(after) ? "unchanged" : "updated";
}

/** What became of a thing that an import brought. */
export type Fate = "created" | "updated" | "unchanged";

/** Cypher that tells the fate of a thing by its property maps `before` (null: not there) and `after`. */
export const fateOfBeforeAndAfter =
  "CASE WHEN before IS NULL THEN 'created' WHEN before = after THEN 'unchanged' ELSE 'updated' END";

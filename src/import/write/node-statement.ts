import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import { castValues } from "./cast.ts";
import { fateOfBeforeAndAfter } from "./fate.ts";

/** A row of the statement. */
export interface NodeRow {
  readonly key: string;
  readonly recordedBy: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Cypher that brings nodes of a label up to date, given `$rows` with no key twice. Whoever recorded a node first may
 * change its values; another fills in what is null. Returns rows of fate, how many, and the keys of those not unchanged.
 */
export function nodeStatement(label: NodeLabel): string {
  const sets = castValues(nodeShapes[label]).map(
    ([property, value]) =>
      `node.${property} = CASE WHEN own THEN ${value} ELSE coalesce(node.${property}, ${value}) END`,
  );
  return `
UNWIND $rows AS row
OPTIONAL MATCH (old:${label} {key: row.key})
WITH row, properties(old) AS before
MERGE (node:${label} {key: row.key})
ON CREATE SET node.recordedBy = row.recordedBy
WITH row, before, node, node.recordedBy = row.recordedBy AS own
${sets.length === 0 ? "" : `SET ${sets.join(",\n    ")}`}
WITH row, before, properties(node) AS after
WITH row.key AS key, ${fateOfBeforeAndAfter} AS fate
RETURN fate, count(*), CASE fate WHEN 'unchanged' THEN [] ELSE collect(key) END`;
}

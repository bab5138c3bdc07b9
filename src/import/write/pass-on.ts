import { relationships } from "../../../schema/graph/relationships.ts";
import type { WriteTransaction } from "../../neo4j/database.ts";
import type { NodeLabel } from "../change/nodes.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../change/relationships.ts";

/**
 * Takes from nodes whose record is another's from now on what came with the record before: their sole relationships, such
 * as a claim's relay. Those of the record that holds are written after.
 */
export async function passOn(
  transaction: WriteTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  for (const arrow of soleArrows(label)) {
    const text = `UNWIND $keys AS key
MATCH (node:${label} {key: key})${arrow}()
DELETE given`;
    await transaction.run({ text, parameters: { keys } });
  }
}

function soleArrows(label: NodeLabel): string[] {
  return (Object.keys(relationshipShapes) as WrittenType[]).flatMap((type) => {
    const { oneAt }: RelationshipShape = relationshipShapes[type];
    // The closest place around a place holds, whoever tells it.
    if (oneAt === undefined || type === "PART_OF") return [];
    const at: readonly string[] = relationships[type][oneAt];
    if (!at.includes(label)) return [];
    return [oneAt === "from" ? `-[given:${type}]->` : `<-[given:${type}]-`];
  });
}

import type { Record } from "neo4j-driver";
import type { Row } from "./database.ts";

/** The values of a record, without their names. */
export function positional(record: Record): Row {
  const row: Row = new Array(record.length);
  for (let index = 0; index < row.length; index += 1) row[index] = record.get(index);
  return row;
}

import neo4j from "neo4j-driver";
import { Day } from "../day.ts";
import type { Statement } from "../statement.ts";

/** Parameters as the driver knows them: a `Day` becomes a date, also in a list. */
export function sent(parameters: Statement["parameters"]): Statement["parameters"] {
  const values = Object.entries(parameters).map(([name, value]) => [name, sentValue(value)] as const);
  return Object.fromEntries(values);
}

function sentValue(value: unknown): unknown {
  if (value instanceof Day) {
    const [year, month, day] = value.text.split("-").map(Number) as [number, number, number];
    return new neo4j.types.Date(year, month, day);
  }
  return Array.isArray(value) && value[0] instanceof Day ? value.map(sentValue) : value;
}

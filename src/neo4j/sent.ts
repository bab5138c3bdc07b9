import { Day } from "../day.ts";
import type { Statement } from "../statement.ts";
import { neo4jDate } from "./values.ts";

/** Parameters as the driver knows them: a `Day` becomes a date, also in a list. */
export function sent(parameters: Statement["parameters"]): Statement["parameters"] {
  const values = Object.entries(parameters).map(([name, value]) => [name, sentValue(value)] as const);
  return Object.fromEntries(values);
}

function sentValue(value: unknown): unknown {
  if (value instanceof Day) return neo4jDate(value.text);
  return Array.isArray(value) && value[0] instanceof Day ? value.map(sentValue) : value;
}

import type { Value } from "../graph/memory-graph.ts";
import { compareValues } from "./order.ts";

/** Tests of one value, by name. */
export type Tests = Readonly<Record<string, unknown>>;

/** Whether a value meets all tests. One that is not known meets none but `eq: null`. */
export function meetsValue(actual: Value | undefined, tests: Tests): boolean {
  return Object.entries(tests).every(([test, value]) => {
    if (test === "eq" && value === null) return actual === undefined;
    if (value === null) return true;
    return actual !== undefined && passes(actual as string | number, test, value as string | number);
  });
}

function passes(actual: string | number, test: string, value: string | number): boolean {
  switch (test) {
    case "eq":
      return actual === value;
    case "in":
      return [value].flat().includes(actual);
    case "gt":
      return compareValues(actual, value) > 0;
    case "gte":
      return compareValues(actual, value) >= 0;
    case "lt":
      return compareValues(actual, value) < 0;
    case "lte":
      return compareValues(actual, value) <= 0;
    case "contains":
      return lower(actual).includes(lower(value));
    case "startsWith":
      return lower(actual).startsWith(lower(value));
    default:
      throw new TypeError(`${test} is no test of a value`);
  }
}

function lower(value: string | number): string {
  return String(value).toLowerCase();
}

import type { z } from "zod";
import type { Fault } from "../record.ts";

const longestValue = 200;

/** What zod found wrong with a record, each fault with its path such as `events[2].kind` and the value there. */
export function faultsOf(error: z.ZodError, record: unknown): Fault[] {
  return error.issues.flatMap((issue) => {
    const paths =
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const reason = issue.code === "unrecognized_keys" ? "is no field of this format" : issue.message;
    return paths.map((path) => ({
      column: pathText(path),
      value: valueText(path.reduce<unknown>(step, record)),
      reason,
    }));
  });
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

function step(value: unknown, part: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[part]
    : undefined;
}

/** A value as it is shown beside what is wrong with it: cut where it is long. */
export function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

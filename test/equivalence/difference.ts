import type { ExecutionResult, GraphQLError } from "graphql";
import { type Cursors, isPlace } from "./reference/cursors.ts";

/** Where an answer is first found to differ from that of the reference; undefined where it does not. */
export function difference(
  answer: ExecutionResult,
  expected: ExecutionResult,
  cursors: Cursors,
): string | undefined {
  return (
    differingErrors(answer, expected) ??
    differing(answer.data ?? null, expected.data ?? null, "data", cursors)
  );
}

function differing(actual: unknown, expected: unknown, path: string, cursors: Cursors): string | undefined {
  if (isPlace(expected)) {
    const isSame = typeof actual === "string" && cursors.note(actual, expected);
    return isSame ? undefined : described(path, actual, expected);
  }
  if (typeof actual !== "object" || typeof expected !== "object" || !actual || !expected) {
    return isSameLeaf(actual, expected) ? undefined : described(path, actual, expected);
  }
  const [keys, expectedKeys] = [Object.keys(actual), Object.keys(expected)];
  // Keys have to be in the order of the operation, too.
  if (keys.join() !== expectedKeys.join()) return described(path, actual, expected);
  for (const key of keys) {
    const [one, other] = [actual, expected].map((value) => (value as Record<string, unknown>)[key]);
    const found = differing(one, other, `${path}.${key}`, cursors);
    if (found) return found;
  }
  return undefined;
}

/** Distances and bearings are the same as far as two ways to compute them can be. */
function isSameLeaf(actual: unknown, expected: unknown): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  return Math.abs(actual - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

/** Errors are the same in code and path; where they leave no data, the first of them is enough. */
function differingErrors(answer: ExecutionResult, expected: ExecutionResult): string | undefined {
  const [actual, wanted] = [answer.errors ?? [], expected.errors ?? []].map((errors) =>
    errors.map(known).sort(),
  );
  if (!actual || !wanted) return undefined;
  const isSame = actual.join() === wanted.join();
  const isFirst = !expected.data && actual.length > 0 && actual.every((error) => wanted.includes(error));
  if (isSame || isFirst) return undefined;
  return described("errors", (answer.errors ?? []).map(String), wanted);
}

function known({ extensions, path }: GraphQLError): string {
  return `${extensions.code} at ${path?.join(".")}`;
}

function described(path: string, actual: unknown, expected: unknown): string {
  return `${path}\n  is        ${JSON.stringify(actual)}\n  should be ${JSON.stringify(expected)}`;
}

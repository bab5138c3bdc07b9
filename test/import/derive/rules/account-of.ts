import { relationshipShapes } from "../../../../src/import/change/relationships.ts";
import type { Account } from "../../../../src/import/derive/rules/account.ts";

/** An account that says this much, and nothing else. */
export function accountOf(
  report: string,
  knownOn: string | null,
  told: Partial<Account["values"]>,
  reliability: string | null = null,
): Account {
  const silent = Object.keys(relationshipShapes.REPORTS.values).map((property) => [property, null]);
  return { report, reliability, knownOn, values: { ...Object.fromEntries(silent), ...told } };
}

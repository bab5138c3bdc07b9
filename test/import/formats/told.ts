import type { Change } from "../../../src/import/change/change.ts";

/** Changes as lines to read: a thing or a relationship each, with the values that it states. Names of things left out. */
export function told(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.kind === "node") {
      return change.label === "Alias" ? [] : [`${change.label} ${change.key}${stated(change.values)}`];
    }
    const { type, from, to, values } = change;
    if (type === "ALIAS_OF" || type === "GIVEN_BY") return [];
    return [`${from.key} ${type} ${to.key}${stated(values)}`];
  });
}

function stated(values: object): string {
  const said = Object.entries(values).filter(([, value]) => {
    return (
      value !== null &&
      value !== false &&
      value !== "UNKNOWN" &&
      !(Array.isArray(value) && value.length === 0)
    );
  });
  return said.map(([name, value]) => `\n  ${name}: ${text(value)}`).join("");
}

function text(value: unknown): string {
  return typeof value === "object" ? Object.values(value as object).join(", ") : String(value);
}

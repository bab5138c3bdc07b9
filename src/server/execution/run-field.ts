import type { Logger } from "pino";
import type { Variables } from "../../compiler/operation/observations.ts";
import type { FailedField, FieldPlan, TypeNameField } from "../../compiler/plan.ts";
import type { Database } from "../../neo4j/database.ts";

/** What answers a root field. */
export type RunField = (field: FieldPlan | FailedField | TypeNameField) => Promise<unknown>;

/** Reads a root field's answer: binds its statement, runs it, decodes the row that comes back. */
export function fieldRunner(
  database: Database,
  variables: Variables,
  settings: { readonly timeoutMs: number; readonly logger: Logger },
): RunField {
  return async (field) => {
    if ("typeName" in field) return field.typeName;
    if ("error" in field) throw field.error;
    const statement = { text: field.text, parameters: field.bind(variables) };
    const [row] = await database.read(statement, settings);
    if (!row) throw new Error("A statement brought no row");
    return field.decode(row, variables);
  };
}

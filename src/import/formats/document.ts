import type { z } from "zod";
import type { Fault, ImportRecord, Mapped } from "../record.ts";
import { faultsOf } from "./faults.ts";

/** What a document comes to. */
export type MappedDocument = Pick<Mapped, "changes" | "needs" | "report">;

/** Maps the text of a JSON file that is one record, or says what is wrong with it. */
export function parseDocument<Document>(
  file: string,
  content: string,
  schema: z.ZodType<Document>,
  map: (document: Document) => MappedDocument | readonly Fault[],
): ImportRecord {
  const line = 1;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    const reason = `is no JSON: ${(error as SyntaxError).message}`;
    return { kind: "rejected", file, line, faults: [{ column: "", value: null, reason }], row: null };
  }
  const document = schema.safeParse(json);
  if (!document.success) {
    return { kind: "rejected", file, line, faults: faultsOf(document.error, json), row: null };
  }
  const mapped = map(document.data);
  return "changes" in mapped
    ? { kind: "mapped", file, line, ...mapped }
    : { kind: "rejected", file, line, faults: mapped, row: null };
}

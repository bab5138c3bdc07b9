import type { z } from "zod";
import type { ImportRecord, Mapped } from "../record.ts";
import { faultsOf } from "./faults.ts";

/** Maps the text of a JSON file that is one record, or says what is wrong with it. */
export function parseDocument<Document>(
  file: string,
  content: string,
  schema: z.ZodType<Document>,
  map: (document: Document) => Pick<Mapped, "changes" | "needs" | "report">,
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
  return { kind: "mapped", file, line, ...map(document.data) };
}

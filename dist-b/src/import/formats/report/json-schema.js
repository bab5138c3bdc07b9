import { z } from "zod";
import { writtenReportFile } from "./report-file.js";
/** The JSON Schema of a report file, as text: an editor that knows it completes and checks what is written. */
export function printJsonSchema() {
    const schema = z.toJSONSchema(writtenReportFile, { io: "input" });
    const titled = { $schema: schema.$schema, title: "A report file of Claimgraph", ...schema };
    return `${JSON.stringify(titled, null, 2)}\n`;
}

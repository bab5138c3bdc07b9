import { faultsOf } from "./faults.js";
/** Maps the text of a JSON file that is one record, or says what is wrong with it. */
export function parseDocument(file, content, schema, map) {
    const line = 1;
    let json;
    try {
        json = JSON.parse(content);
    }
    catch (error) {
        const reason = `is no JSON: ${error.message}`;
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

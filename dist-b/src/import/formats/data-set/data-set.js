import { alwaysKnown } from "../../mapping/known-on.js";
import { mapSource } from "../report/map-things.js";
import { NamingRecorder } from "../report/naming-recorder.js";
import { unsaid } from "./unsaid.js";
/** What the data set itself is in the graph: a source, no news, and known at any day. */
export function mapDataSet({ key, name, url }) {
    const recorder = new NamingRecorder(key, { reports: [], knownOn: alwaysKnown }, key);
    mapSource(recorder, { ...unsaid.source, key, name, url, kind: "DATA_SET" }, "");
    return recorder.changes;
}

import type { Change } from "../../change/change.ts";
import { alwaysKnown } from "../../mapping/known-on.ts";
import { mapSource } from "../report/map-things.ts";
import { NamingRecorder } from "../report/naming-recorder.ts";
import { unsaid } from "./unsaid.ts";

/** A data set, each row of which is an event. */
export interface DataSet {
  /** Key of its source, and what the keys of all that is its own begin with. */
  readonly key: string;
  readonly name: string;
  readonly url: string;
}

/** What the data set itself is in the graph: a source, no news, and known at any day. */
export function mapDataSet({ key, name, url }: DataSet): readonly Change[] {
  const recorder = new NamingRecorder(key, { reports: [], knownOn: alwaysKnown }, key);
  mapSource(recorder, { ...unsaid.source, key, name, url, kind: "DATA_SET" }, "");
  return recorder.changes;
}

import type { Change } from "../../change/change.ts";
import { alwaysKnown } from "../../mapping/known-on.ts";
import type { Need } from "../../record.ts";
import { mapPlace, mapSource } from "../report/map-things.ts";
import { NamingRecorder } from "../report/naming-recorder.ts";
import type { ReferenceFile } from "./reference-file.ts";

/** What a reference file comes to, and the things that it names without recording them. */
export function mapReference(file: ReferenceFile): { changes: readonly Change[]; needs: readonly Need[] } {
  const { key, givenBy } = file.reference;
  const recorder = new NamingRecorder(key, { reports: [], knownOn: alwaysKnown }, givenBy);
  recorder.named("Source", givenBy, "reference.givenBy");
  file.sources.forEach((source, index) => {
    mapSource(recorder, source, `sources[${index}]`);
  });
  file.places.forEach((place, index) => {
    mapPlace(recorder, place, `places[${index}]`);
  });
  return { changes: recorder.changes, needs: recorder.needs };
}

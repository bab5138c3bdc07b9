import { alwaysKnown } from "../../mapping/known-on.js";
import { mapPlace, mapSource } from "../report/map-things.js";
import { NamingRecorder } from "../report/naming-recorder.js";
/** What a reference file comes to, and the things that it names without recording them. */
export function mapReference(file) {
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

import { findPlace } from "./find-place.js";
/** Finds the places that a report names by name and country; or says which cannot be found, or could be several. */
export function placeReport(file, gazetteer) {
    const faults = [];
    const keyOf = (reference, column) => {
        if (reference === null || typeof reference === "string")
            return reference;
        const found = findPlace(gazetteer, reference);
        if (typeof found === "string")
            return found;
        faults.push({ column, value: `${reference.name} (${reference.country})`, reason: found.reason });
        return null;
    };
    const places = file.places.map((place, index) => ({
        ...place,
        partOf: keyOf(place.partOf, `places[${index}].partOf`),
    }));
    const events = file.events.map((event, index) => ({
        ...event,
        place: keyOf(event.place, `events[${index}].place`),
    }));
    return faults.length > 0 ? faults : { ...file, places, events };
}

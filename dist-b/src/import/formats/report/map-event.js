/** Records the report's own version of an event, and what it states of it beside that. */
export function mapEvent(recorder, entry, path) {
    const { key, place, targets, people, deaths, wounded, partOf, ...told } = entry;
    const event = recorder.node("Event", key, {});
    if (place !== null)
        recorder.named("Place", place, `${path}.place`);
    recorder.state(recorder.report, "REPORTS", event, {
        ...told,
        placeKey: place,
        deathsLow: deaths.low,
        deathsBest: deaths.best,
        deathsHigh: deaths.high,
        woundedLow: wounded.low,
        woundedBest: wounded.best,
        woundedHigh: wounded.high,
    });
    targets.forEach((faction, index) => {
        recorder.state(event, "TARGETS", recorder.named("Faction", faction, `${path}.targets[${index}]`), {});
    });
    people.forEach(({ person, role }, index) => {
        const who = recorder.named("Person", person, `${path}.people[${index}].person`);
        recorder.state(who, "INVOLVED_IN", event, { role });
    });
    if (partOf !== null) {
        recorder.state(event, "PART_OF_SERIES", recorder.named("Event", partOf, `${path}.partOf`), {});
    }
}

import { recordAlias } from "../../mapping/alias.js";
/** Records a source. Its reliability is not judged unless the file does. */
export function mapSource(recorder, entry, path) {
    const { key, name, kind, url, reliability } = entry;
    const reference = recorder.named("Source", key, `${path}.key`);
    if (name !== null) {
        recorder.node("Source", key, {
            name,
            kind: kind ?? "OTHER",
            url,
            reliability: reliability ?? "CANNOT_BE_JUDGED",
        });
    }
    mapNames(recorder, reference, entry, path);
    entry.linkedTo.forEach((faction, index) => {
        recorder.state(reference, "LINKED_TO", recorder.named("Faction", faction, `${path}.linkedTo[${index}]`), {});
    });
}
export function mapFaction(recorder, entry, path) {
    const { key, name, kind, description } = entry;
    const reference = recorder.named("Faction", key, `${path}.key`);
    if (name !== null)
        recorder.node("Faction", key, { name, kind: kind ?? "OTHER", description });
    mapNames(recorder, reference, entry, path);
    entry.affiliations.forEach(({ faction: other, ...values }, index) => {
        const to = recorder.named("Faction", other, `${path}.affiliations[${index}].faction`);
        recorder.state(reference, "AFFILIATED_WITH", to, values);
    });
}
export function mapPerson(recorder, entry, path) {
    const { key, name, title } = entry;
    const reference = recorder.named("Person", key, `${path}.key`);
    if (name !== null)
        recorder.node("Person", key, { name, title });
    mapNames(recorder, reference, entry, path);
    entry.memberships.forEach(({ faction, ...values }, index) => {
        const to = recorder.named("Faction", faction, `${path}.memberships[${index}].faction`);
        recorder.state(reference, "MEMBER_OF", to, values);
    });
}
/** Records a place. What only a gazetteer knows of one (its population, its number there) stays open. */
export function mapPlace(recorder, entry, path) {
    const { key, name, kind, location, locatedBy, countryCode, partOf } = entry;
    const reference = recorder.named("Place", key, `${path}.key`);
    if (locatedBy !== null)
        recorder.named("Source", locatedBy, `${path}.locatedBy`);
    if (name !== null) {
        const unknown = { population: null, geonamesId: null };
        recorder.node("Place", key, {
            name,
            kind: kind ?? "OTHER",
            location,
            locatedBy,
            countryCode,
            ...unknown,
        });
    }
    mapNames(recorder, reference, entry, path);
    if (partOf !== null) {
        recorder.give(reference, "PART_OF", recorder.named("Place", partOf, `${path}.partOf`));
    }
}
/** The name shown is an alias, too: whoever looks a thing up by name looks in one place. */
function mapNames(recorder, owner, { name, aliases }, path) {
    if (name !== null && !aliases.some((alias) => alias.name === name)) {
        recordAlias(recorder, owner, { name, kind: "NAME", language: null }, recorder.givenBy);
    }
    aliases.forEach(({ givenBy, ...alias }, index) => {
        const column = `${path}.aliases[${index}].givenBy`;
        const source = givenBy === null ? recorder.givenBy : recorder.named("Source", givenBy, column);
        recordAlias(recorder, owner, alias, source);
    });
}

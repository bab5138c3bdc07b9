/** Labels whose nodes count as known from the day of the earliest report that mentions them. */
const labels = new Set(["Faction", "Person", "Place", "Source"]);
/** Do nodes of this label count as known from the day of the earliest report that mentions them? */
export function isMentioned(label) {
    return labels.has(label);
}
/**
 * The earliest days on which reports of a batch mention things, in whatever they state: as the claimant, the one named, the
 * target, the relay, the publisher, an end of an affiliation. What a gazetteer has is known at any day.
 */
export class Mentions {
    #days = new Map();
    constructor(changes) {
        for (const change of changes) {
            if (change.recordedOn === null)
                continue;
            const ends = change.kind === "node" ? [change] : [change.from, change.to];
            for (const end of ends)
                if (isMentioned(end.label))
                    this.#add(end, change.recordedOn);
        }
    }
    /** The day of the earliest mention, or an earlier one that was known before; null: there is none. */
    earliest({ label, key }, before) {
        return earlier(this.#days.get(label)?.get(key) ?? null, before);
    }
    /** Makes those known that the batch mentions without a record: `isWritten` tells of the others. */
    async write(store, isWritten) {
        for (const [label, days] of this.#days) {
            const rows = [...days]
                .map(([key, day]) => ({ key, day }))
                .filter(({ key }) => !isWritten({ label, key }));
            await store.makeKnown(label, rows);
        }
    }
    #add({ label, key }, day) {
        const days = this.#days.get(label) ?? new Map();
        this.#days.set(label, days);
        days.set(key, earlier(days.get(key) ?? null, day) ?? day);
    }
}
/** The earlier of two days; null is none. */
export function earlier(day, other) {
    if (day === null || other === null)
        return day ?? other;
    return day < other ? day : other;
}

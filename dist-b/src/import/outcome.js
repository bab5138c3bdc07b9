const none = { created: 0, updated: 0, unchanged: 0, removed: 0 };
/** What came of an import: things counted by label or relationship type, and how many records were not taken in. */
export class Outcome {
    constructor() {
        this.tallies = new Map();
        /** Records read, rejected ones included. */
        this.records = 0;
        /** Records that were not taken in. Which, and why, `onRejected` was told: here they would only fill memory. */
        this.rejected = 0;
    }
    /** Counts things of one label or type. */
    count(name, fate, howMany) {
        const tally = this.tallies.get(name) ?? { ...none };
        tally[fate] += howMany;
        this.tallies.set(name, tally);
    }
    /** Takes over what came of a part of the import. */
    add(part) {
        this.records += part.records;
        this.rejected += part.rejected;
        for (const [name, tally] of part.tallies) {
            for (const fate of Object.keys(tally))
                this.count(name, fate, tally[fate]);
        }
    }
    /** All things together. */
    get total() {
        const total = { ...none };
        for (const tally of this.tallies.values()) {
            for (const fate of Object.keys(total))
                total[fate] += tally[fate];
        }
        return total;
    }
    /** Such as `12 created, 0 updated, 30 unchanged, 2 removed, 1 of 4 records rejected`, the last two only where there are any. */
    toString() {
        const { created, updated, unchanged, removed } = this.total;
        const removals = removed === 0 ? "" : `, ${removed} removed`;
        const rejects = this.rejected === 0 ? "" : `, ${this.rejected} of ${this.records} records rejected`;
        return `${created} created, ${updated} updated, ${unchanged} unchanged${removals}${rejects}`;
    }
}

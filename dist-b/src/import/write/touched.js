/** Keys of what a batch changed, for whatever is derived from it. What stayed as it was is derived as it was. */
export class Touched {
    #recorders;
    constructor(recorders) {
        /** Changed, or at the end of a relationship that did. */
        this.events = new Set();
        this.claims = new Set();
        /** Of these claims, those that were there before. All that a new one is about is among the events. */
        this.oldClaims = new Set();
        /** There before, and now with another publisher. */
        this.oldReports = new Set();
        /** Said to belong to a faction: it may deny through them. */
        this.members = new Set();
        /** There before, and now with other values. */
        this.updatedSources = new Set();
        this.updatedPlaces = new Set();
        /** New, or with other values than before. */
        this.changedCities = new Set();
        this.#recorders = recorders;
    }
    /**
     * Takes note of what became of a node. That it is known from an earlier day, or whose record holds, is nothing to derive
     * from: else each row of a data set that is older than those before would bring up its source's events.
     */
    addWritten({ label, key }, { fate, record, restated }) {
        if (fate === "unchanged")
            return;
        this.#add({ label, key });
        if (label === "Source" && restated)
            this.updatedSources.add(key);
        if (label !== "Place")
            return;
        if (restated)
            this.updatedPlaces.add(key);
        if (record.values.kind === "CITY" && (restated || fate === "created"))
            this.changedCities.add(key);
    }
    /** Takes note of relationships that came, changed, or went. */
    addEdges(edges) {
        for (const { kind, from, to } of edges) {
            this.#add({ label: kind.from, key: from });
            this.#add({ label: kind.to, key: to });
            if (kind.type === "MEMBER_OF")
                this.members.add(from);
            if (kind.type === "PUBLISHED" && !this.#recorders.isNew({ label: "Report", key: to }))
                this.oldReports.add(to);
        }
    }
    /** Forgets nodes that are no longer there. */
    remove(nodes) {
        for (const { label, key } of nodes) {
            if (label === "Event")
                this.events.delete(key);
            if (label === "Claim")
                this.claims.delete(key);
            if (label === "Person")
                this.members.delete(key);
        }
    }
    #add({ label, key }) {
        if (label === "Event")
            this.events.add(key);
        if (label !== "Claim")
            return;
        this.claims.add(key);
        if (!this.#recorders.isNew({ label, key }))
            this.oldClaims.add(key);
    }
}

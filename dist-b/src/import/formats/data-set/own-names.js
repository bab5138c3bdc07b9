import { alwaysKnown } from "../../mapping/known-on.js";
/**
 * Makes the names in a row the data set's own, which are no news and which no row states: else each of a hundred thousand
 * rows that name a faction would be kept as one more that does. The thing itself is known since a row speaks of it.
 */
export function ownNames({ key: recordedBy }, changes) {
    return changes.map((change) => {
        if (change.kind === "node") {
            return change.label === "Alias" ? { ...change, recordedBy, recordedOn: alwaysKnown } : change;
        }
        if (change.type === "GIVEN_BY")
            return { ...change, recordedBy };
        return change.type === "ALIAS_OF" ? { ...change, basis: { reports: [], knownOn: alwaysKnown } } : change;
    });
}

import { orderedValues } from "../write/columns.js";
import { setValues } from "./graph/set-values.js";
import { claimShape } from "./graph/shapes.js";
import { claimStanding } from "./rules/claim-standing.js";
/** Brings claims up to date, given the events that were derived: the others are as they lie in the graph. */
export function deriveClaims(transaction, claims, derived) {
    const changes = [...claims].map(([key, { claim, values, events, ...assessed }]) => {
        const about = [...events].map(([event, before]) => {
            const now = derived.get(event);
            if (now === undefined)
                return before;
            const live = now.standings.get(key)?.live ?? before.live;
            return { startedOn: now.today.version.startedOn, live };
        });
        const standing = claimStanding({ ...assessed, knownOn: claim.knownOn, events: about });
        return { key, before: values, after: orderedValues(claimShape, { ...standing }) };
    });
    setValues(transaction, "Claim", changes);
}

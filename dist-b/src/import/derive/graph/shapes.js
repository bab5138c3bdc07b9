import { accountProperties } from "../../../../schema/shown.js";
import { relationshipShapes } from "../../change/relationships.js";
const told = relationshipShapes.REPORTS.values;
const shownShape = {
    ...Object.fromEntries(accountProperties.map((property) => [property, told[property]])),
    responsibility: "text",
};
/** What is derived of an event. */
export const eventShape = { ...shownShape, knownOn: "date", settledOn: "date" };
/** What an event showed from a day until the day before another; `basis`: keys of the claims that its responsibility rested on. */
export const versionShape = { from: "date", until: "date", ...shownShape, basis: "texts" };
/** What is derived of a claim. */
export const claimShape = { knownOn: "date", day: "date", admiraltyCode: "text", live: "flag" };
/** What is derived of a claim as to one event. */
export const aboutShape = { live: "flag", counts: "flag", takenBackOn: "date" };

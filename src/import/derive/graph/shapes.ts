import { accountProperties } from "../../../../schema/shown.ts";
import { relationshipShapes } from "../../change/relationships.ts";
import type { Shape, ValueType } from "../../change/values.ts";

const told: Readonly<Record<(typeof accountProperties)[number], ValueType>> =
  relationshipShapes.REPORTS.values;

const shownShape: Shape = {
  ...Object.fromEntries(accountProperties.map((property) => [property, told[property]])),
  responsibility: "text",
};

/** What is derived of an event. */
export const eventShape: Shape = { ...shownShape, knownOn: "date", settledOn: "date" };

/** What an event showed from a day until the day before another; `basis`: keys of the claims that its responsibility rested on. */
export const versionShape: Shape = { from: "date", until: "date", ...shownShape, basis: "texts" };

/** What is derived of a claim. */
export const claimShape: Shape = { knownOn: "date", day: "date", admiraltyCode: "text", live: "flag" };

/** What is derived of a claim as to one event. */
export const aboutShape: Shape = { live: "flag", counts: "flag", takenBackOn: "date" };

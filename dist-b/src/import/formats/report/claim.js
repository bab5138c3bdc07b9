// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { Credibility, Likelihood, Reliability } from "../../../../schema/assessment.js";
import { DenialOf, Stance } from "../../../../schema/claim.js";
import { DatePrecision } from "../../../../schema/precision.js";
import { day, key, list, maybe, text } from "./fields.js";
const holding = [Stance.RESPONSIBILITY, Stance.ATTRIBUTION];
/** A statement on who is behind one or several events. */
export const claim = z
    .strictObject({
    key: key.describe("Stable key. Reports of one statement name it by one key."),
    stance: z.enum(Stance).describe("What it does."),
    claimant: z
        .strictObject({
        kind: z.enum(["FACTION", "PERSON", "SOURCE"]).describe("What the claimant is."),
        key: key.describe("Its key."),
    })
        .describe("Who makes it. A channel that only passes it on is `relayedBy`."),
    factions: list(key).describe("Keys of the factions that it holds responsible or, for a denial of PERPETRATOR, clears."),
    people: list(key).describe("Keys of the people that it holds responsible or clears."),
    denies: list(z.enum(DenialOf)).describe("What a DENIAL denies."),
    claimedOn: maybe(day).describe("Day on which it was made, as YYYY-MM-DD."),
    datePrecision: maybe(z.enum(DatePrecision)).describe("How exactly that day is known; needed with one."),
    summary: maybe(text).describe("What it says, in your own words."),
    events: list(key).describe("Keys of the events that it is about: one statement may cover several."),
    relayedBy: maybe(key).describe("Key of the channel that passed it on."),
    assessment: maybe(z.strictObject({
        reliability: z.enum(Reliability).describe("How far its source can be relied on (Admiralty code)."),
        credibility: z.enum(Credibility).describe("How far it can be believed (Admiralty code)."),
        likelihood: maybe(z.enum(Likelihood)).describe("How likely it is, in words of estimative probability."),
        note: maybe(text).describe("Why."),
    })).describe("Somebody's judgement of it."),
})
    .superRefine((it, context) => {
    const fault = (path, message) => context.addIssue({ code: "custom", path: [path], message });
    const names = it.factions.length + it.people.length > 0;
    if ((it.stance === "DENIAL") !== it.denies.length > 0) {
        fault("denies", "says what a DENIAL denies: it needs one value or more there, and none anywhere else");
    }
    if (it.stance === "RESPONSIBILITY" && !names)
        fault("factions", "has to name who did it");
    if (it.stance === "ATTRIBUTION" &&
        it.claimant.kind === "FACTION" &&
        it.factions.includes(it.claimant.key)) {
        fault("stance", "is RESPONSIBILITY where a faction names itself");
    }
    if (names && !holding.includes(it.stance) && !it.denies.includes("PERPETRATOR")) {
        fault("factions", "has to be empty: this stance holds nobody responsible and clears nobody");
    }
    if (it.claimedOn !== null && it.datePrecision === null) {
        fault("datePrecision", "has to say how exactly the day is known");
    }
});

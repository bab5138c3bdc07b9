// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { Credibility, Likelihood, Reliability } from "../../../../schema/assessment.ts";
import { DenialOf, Stance } from "../../../../schema/claim.ts";
import { DatePrecision } from "../../../../schema/precision.ts";
import { day, key, list, maybe, text } from "./fields.ts";

const holding: readonly string[] = [Stance.RESPONSIBILITY, Stance.ATTRIBUTION];

/** A statement on who is behind one or several events. */
export const claim = z
  .strictObject({
    key,
    stance: z.enum(Stance),
    /** Who makes it. A channel that only passes it on is `relayedBy`. */
    claimant: z.strictObject({ kind: z.enum(["FACTION", "PERSON", "SOURCE"]), key }),
    /** Keys of those whom it holds responsible or, for a denial of PERPETRATOR, clears. */
    factions: list(key),
    people: list(key),
    denies: list(z.enum(DenialOf)),
    claimedOn: maybe(day),
    datePrecision: maybe(z.enum(DatePrecision)),
    summary: maybe(text),
    /** Keys of the events that it is about: one statement may cover several. */
    events: list(key),
    /** Key of the channel that passed it on. */
    relayedBy: maybe(key),
    assessment: maybe(
      z.strictObject({
        reliability: z.enum(Reliability),
        credibility: z.enum(Credibility),
        likelihood: maybe(z.enum(Likelihood)),
        note: maybe(text),
      }),
    ),
  })
  .superRefine((it, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const names = it.factions.length + it.people.length > 0;
    if ((it.stance === "DENIAL") !== it.denies.length > 0) {
      fault("denies", "says what a DENIAL denies: it needs one value or more there, and none anywhere else");
    }
    if (it.stance === "RESPONSIBILITY" && !names) fault("factions", "has to name who did it");
    if (
      it.stance === "ATTRIBUTION" &&
      it.claimant.kind === "FACTION" &&
      it.factions.includes(it.claimant.key)
    ) {
      fault("stance", "is RESPONSIBILITY where a faction names itself");
    }
    if (names && !holding.includes(it.stance) && !it.denies.includes("PERPETRATOR")) {
      fault("factions", "has to be empty: this stance holds nobody responsible and clears nobody");
    }
    if (it.claimedOn !== null && it.datePrecision === null) {
      fault("datePrecision", "has to say how exactly the day is known");
    }
  });

export type ClaimEntry = z.output<typeof claim>;

import { createUnionType } from "type-graphql";
import { Assessment, Credibility } from "./assessment.ts";
import { EventConnection, EventRelation } from "./event.ts";
import { Faction, FactionFilter } from "./faction.ts";
import { Filter, Flag, Reaches, Relates, RollUp, Tests, TestsBy } from "./filter/decorators.ts";
import { relationOf } from "./filter/relation.ts";
import { DateFilter, enumFilter, IdFilter, StringFilter } from "./filter/scalar-filters.ts";
import { Connects, List, Noun, One, Property, Record } from "./graph/decorators.ts";
import { enumType } from "./graph/enum.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { Person, PersonFilter } from "./person.ts";
import { DatePrecision } from "./precision.ts";
import { ReportConnection, ReportRelation } from "./report.ts";
import { upToParents } from "./roll-up.ts";
import { DateScalar } from "./scalars.ts";
import { Source, SourceFilter } from "./source.ts";

export const Stance = enumType("Stance", "What a claim does.", {
  RESPONSIBILITY: "Says: we did it, or they did it and we speak for them.",
  ATTRIBUTION: "Says: others did it.",
  DENIAL: "Denies something about the event; `denies` says what.",
  RETRACTION: "Takes back an earlier claim of the same claimant.",
});
export const StanceFilter = enumFilter("Stance", Stance);

export const DenialOf = enumType("DenialOf", "What a denial denies.", {
  PERPETRATOR: "That these factions did it. Only this clears anyone.",
  OCCURRENCE: "That it happened at all.",
  METHOD_OR_CAUSE: "How it happened: an accident, another weapon.",
  CASUALTIES_OR_DAMAGE: "Who was hurt or what was damaged.",
  TARGET: "What was hit.",
});
export const CredibilityFilter = enumFilter("Credibility", Credibility);

/** Whoever makes a claim. */
export const Actor = createUnionType({
  name: "Actor",
  description: "Whoever makes a claim.",
  types: () => [Faction, Person, Source] as const,
});

const named = [out(["HOLDS_RESPONSIBLE", "CLEARS"])];

@Noun({
  label: "Claim",
  orders: { CLAIMED_ON: "claimedOn", KNOWN_ON: "knownOn", KEY: "key" },
  indexed: ["day"],
  description:
    "A statement on who is behind one or several events: who makes it, whom it names, who relayed it, and in which reports it stands. The same statement told by three reports is one claim.",
})
export class Claim extends GraphNode {
  @Property(() => String, { description: "Readable, stable key." })
  key!: string;

  @Property(() => Stance, { description: "What it does." })
  stance!: string;

  @Property(() => DateScalar, { nullable: true, description: "Day on which it was made; null: not known." })
  claimedOn!: string | null;

  @Property(() => DatePrecision, { nullable: true, description: "How exactly that day is known." })
  datePrecision!: string | null;

  @Property(() => String, { nullable: true, description: "A line on what it says." })
  summary!: string | null;

  @One(() => Actor, [into("MADE")], {
    description: "Who makes it. A channel that only passes it on is `relayedBy`.",
  })
  claimant!: Faction | Person | Source | null;

  @List(() => Faction, named, {
    description:
      "Factions that it holds responsible, or, for a denial of PERPETRATOR, clears. Empty: it names none.",
  })
  factions!: Faction[];

  @List(() => Person, named, { description: "People whom it holds responsible, or clears." })
  people!: Person[];

  @Property(() => [DenialOf], { description: "What a DENIAL denies; empty for every other stance." })
  denies!: string[];

  @Connects(() => EventConnection, [out("ABOUT")], { description: "Events that it is about." })
  events!: object;

  @One(() => Source, [into("RELAYED")], { description: "The channel that passed it on." })
  relayedBy!: Source | null;

  @Connects(() => ReportConnection, [into("CARRIES")], { description: "Reports in which it stands." })
  reports!: object;

  @Record(() => Assessment, {
    nullable: true,
    unless: "reliability",
    description: "What an analyst makes of it; null: not assessed.",
  })
  assessment!: Assessment | null;

  @Property(() => Boolean, { description: "Does it still stand: not taken back by its claimant?" })
  live!: boolean;

  @Property(() => DateScalar, { nullable: true, description: "Earliest day on which a report carried it." })
  knownOn!: string | null;
}

@Filter("Which claims.")
export class ClaimFilter {
  @TestsBy("id", () => IdFilter, "Its global id.")
  id?: object;

  @Tests(() => StringFilter, "Its key.")
  key?: object;

  @Tests(() => StanceFilter, "What it does.")
  stance?: object;

  @Tests(() => DateFilter, "Day on which it was made.")
  claimedOn?: object;

  @Tests(() => DateFilter, "Earliest day on which a report carried it.")
  knownOn?: object;

  @Flag("Does it still stand?")
  live?: boolean;

  @Reaches(() => FactionFilter, [into("MADE")], "A faction like this makes it.")
  claimant?: object;

  @Reaches(() => FactionFilter, named, "It names a faction like this: holds it responsible, or clears it.", [
    out("HOLDS_RESPONSIBLE"),
    upToParents,
  ])
  faction?: object;

  @RollUp(
    "Does `faction` hold, too, where a claim holds a facade or part of such a faction responsible, or one that is the same?",
  )
  rollUp?: boolean;

  @Reaches(() => PersonFilter, named, "It names a person like this.")
  person?: object;

  @Reaches(() => SourceFilter, [into("RELAYED")], "A source like this relayed it.")
  relayedBy?: object;

  @Relates(() => EventRelation, [out("ABOUT")], "The events that it is about.")
  events?: object;

  @Relates(() => ReportRelation, [into("CARRIES")], "The reports in which it stands.")
  reports?: object;

  @Tests(() => CredibilityFilter, "How far it can be believed.")
  credibility?: object;
}

export const ClaimOrder = orderInput("Claim", {
  CLAIMED_ON: "By the day on which it was made.",
  KNOWN_ON: "By the earliest day on which a report carried it.",
  KEY: "By key.",
});
export const ClaimRelation = relationOf("Claim", () => ClaimFilter);
export const ClaimConnection = connectionOf("Claim", () => Claim, {
  where: () => ClaimFilter,
  orderBy: () => ClaimOrder,
});

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { createUnionType } from "type-graphql";
import { Assessment, Credibility } from "./assessment.js";
import { EventConnection, EventRelation } from "./event.js";
import { Faction, FactionFilter } from "./faction.js";
import { Filter, Flag, Reaches, Relates, RollUp, Tests, TestsBy } from "./filter/decorators.js";
import { relationOf } from "./filter/relation.js";
import { DateFilter, enumFilter, IdFilter, StringFilter } from "./filter/scalar-filters.js";
import { Connects, List, Noun, One, Property, Record } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { Person, PersonFilter } from "./person.js";
import { DatePrecision } from "./precision.js";
import { ReportConnection, ReportRelation } from "./report.js";
import { upToParents } from "./roll-up.js";
import { DateScalar } from "./scalars.js";
import { Source, SourceFilter } from "./source.js";
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
    types: () => [Faction, Person, Source],
});
const named = [out(["HOLDS_RESPONSIBLE", "CLEARS"])];
let Claim = class Claim extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key." })
], Claim.prototype, "key", void 0);
__decorate([
    Property(() => Stance, { description: "What it does." })
], Claim.prototype, "stance", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "Day on which it was made; null: not known." })
], Claim.prototype, "claimedOn", void 0);
__decorate([
    Property(() => DatePrecision, { nullable: true, description: "How exactly that day is known." })
], Claim.prototype, "datePrecision", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "A line on what it says." })
], Claim.prototype, "summary", void 0);
__decorate([
    One(() => Actor, [into("MADE")], {
        description: "Who makes it. A channel that only passes it on is `relayedBy`.",
    })
], Claim.prototype, "claimant", void 0);
__decorate([
    List(() => Faction, named, {
        description: "Factions that it holds responsible, or, for a denial of PERPETRATOR, clears. Empty: it names none.",
    })
], Claim.prototype, "factions", void 0);
__decorate([
    List(() => Person, named, { description: "People whom it holds responsible, or clears." })
], Claim.prototype, "people", void 0);
__decorate([
    Property(() => [DenialOf], { description: "What a DENIAL denies; empty for every other stance." })
], Claim.prototype, "denies", void 0);
__decorate([
    Connects(() => EventConnection, [out("ABOUT")], { description: "Events that it is about." })
], Claim.prototype, "events", void 0);
__decorate([
    One(() => Source, [into("RELAYED")], { description: "The channel that passed it on." })
], Claim.prototype, "relayedBy", void 0);
__decorate([
    Connects(() => ReportConnection, [into("CARRIES")], { description: "Reports in which it stands." })
], Claim.prototype, "reports", void 0);
__decorate([
    Record(() => Assessment, {
        nullable: true,
        unless: "reliability",
        description: "What an analyst makes of it; null: not assessed.",
    })
], Claim.prototype, "assessment", void 0);
__decorate([
    Property(() => Boolean, { description: "Does it still stand: not taken back by its claimant?" })
], Claim.prototype, "live", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "Earliest day on which a report carried it." })
], Claim.prototype, "knownOn", void 0);
Claim = __decorate([
    Noun({
        label: "Claim",
        orders: { CLAIMED_ON: "claimedOn", KNOWN_ON: "knownOn", KEY: "key" },
        indexed: ["day"],
        description: "A statement on who is behind one or several events: who makes it, whom it names, who relayed it, and in which reports it stands. The same statement told by three reports is one claim.",
    })
], Claim);
export { Claim };
let ClaimFilter = class ClaimFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "Its global id.")
], ClaimFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "Its key.")
], ClaimFilter.prototype, "key", void 0);
__decorate([
    Tests(() => StanceFilter, "What it does.")
], ClaimFilter.prototype, "stance", void 0);
__decorate([
    Tests(() => DateFilter, "Day on which it was made.")
], ClaimFilter.prototype, "claimedOn", void 0);
__decorate([
    Tests(() => DateFilter, "Earliest day on which a report carried it.")
], ClaimFilter.prototype, "knownOn", void 0);
__decorate([
    Flag("Does it still stand?")
], ClaimFilter.prototype, "live", void 0);
__decorate([
    Reaches(() => FactionFilter, [into("MADE")], "A faction like this makes it.")
], ClaimFilter.prototype, "claimant", void 0);
__decorate([
    Reaches(() => FactionFilter, named, "It names a faction like this: holds it responsible, or clears it.", [
        out("HOLDS_RESPONSIBLE"),
        upToParents,
    ])
], ClaimFilter.prototype, "faction", void 0);
__decorate([
    RollUp("Does `faction` hold, too, where a claim holds a facade or part of such a faction responsible, or one that is the same?")
], ClaimFilter.prototype, "rollUp", void 0);
__decorate([
    Reaches(() => PersonFilter, named, "It names a person like this.")
], ClaimFilter.prototype, "person", void 0);
__decorate([
    Reaches(() => SourceFilter, [into("RELAYED")], "A source like this relayed it.")
], ClaimFilter.prototype, "relayedBy", void 0);
__decorate([
    Relates(() => EventRelation, [out("ABOUT")], "The events that it is about.")
], ClaimFilter.prototype, "events", void 0);
__decorate([
    Relates(() => ReportRelation, [into("CARRIES")], "The reports in which it stands.")
], ClaimFilter.prototype, "reports", void 0);
__decorate([
    Tests(() => CredibilityFilter, "How far it can be believed.")
], ClaimFilter.prototype, "credibility", void 0);
ClaimFilter = __decorate([
    Filter("Which claims.")
], ClaimFilter);
export { ClaimFilter };
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

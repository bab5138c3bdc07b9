var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { AffiliationConnection } from "./affiliation.js";
import { ClaimConnection, ClaimRelation } from "./claim.js";
import { EventConnection, EventRelation } from "./event.js";
import { Filter, Relates, Tests, TestsBy } from "./filter/decorators.js";
import { relationOf } from "./filter/relation.js";
import { enumFilter, IdFilter, StringFilter } from "./filter/scalar-filters.js";
import { Connects, Extreme, List, Noun, Property } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { HeldResponsibleConnection } from "./held-responsible.js";
import { MemberConnection } from "./membership.js";
import { Alias } from "./name/alias.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { PersonRelation } from "./person.js";
import { downToParts } from "./roll-up.js";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.js";
import { DateScalar } from "./scalars.js";
export const FactionKind = enumType("FactionKind", "What sort of actor a faction is, in ACLED's terms where they fit.", {
    STATE: "A state or its government.",
    STATE_FORCES: "Armed forces or police of a state (ACLED: state forces).",
    COALITION: "Several states or their forces acting together (ACLED: external or other forces).",
    REBEL_GROUP: "An armed group that fights a government for its place (ACLED: rebel group).",
    POLITICAL_MILITIA: "An armed group that works for political ends by violence (ACLED: political militia).",
    IDENTITY_MILITIA: "An armed group of a community, tribe or place (ACLED: identity militia).",
    POLITICAL_PARTY: "A party or bloc.",
    UMBRELLA: "A label for several groups that does not say which: no group of its own.",
    CIVILIANS: "People who are no armed group, named together.",
    OTHER: "Something else, or not known.",
});
export const FactionKindFilter = enumFilter("FactionKind", FactionKind);
const heldResponsible = [into("HOLDS_RESPONSIBLE")];
const heldResponsibleEvents = [...heldResponsible, out("ABOUT")];
let Faction = class Faction extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key, such as `kataib-hezbollah`." })
], Faction.prototype, "key", void 0);
__decorate([
    Property(() => String, { description: "The name shown. All others are in `aliases`." })
], Faction.prototype, "name", void 0);
__decorate([
    Property(() => FactionKind, { description: "What sort of actor it is." })
], Faction.prototype, "kind", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "A line on what it is or calls itself." })
], Faction.prototype, "description", void 0);
__decorate([
    List(() => Alias, [into("ALIAS_OF")], { description: "Every name it is known by, with who gives it." })
], Faction.prototype, "aliases", void 0);
__decorate([
    Connects(() => ClaimConnection, [out("MADE")], {
        description: "Claims that it made itself, of any stance.",
    })
], Faction.prototype, "claims", void 0);
__decorate([
    Connects(() => HeldResponsibleConnection, heldResponsible, {
        rolledUp: [downToParts, ...heldResponsible],
        description: "Claims of responsibility and attributions that name it, whoever made them.",
    })
], Faction.prototype, "heldResponsible", void 0);
__decorate([
    Connects(() => EventConnection, [out("HELD_RESPONSIBLE_FOR")], {
        description: "Events that a live claim holds it responsible for.",
    })
], Faction.prototype, "events", void 0);
__decorate([
    Connects(() => EventConnection, [into("TARGETS")], { description: "Events that were aimed at it." })
], Faction.prototype, "targetedBy", void 0);
__decorate([
    Connects(() => MemberConnection, [into("MEMBER_OF")], {
        description: "People who belong to it; the edge says in which role.",
    })
], Faction.prototype, "members", void 0);
__decorate([
    Connects(() => AffiliationConnection, [out("AFFILIATED_WITH")], {
        description: "Factions that somebody says it belongs to, fronts for or stands with; the edge says how, and who says so.",
    })
], Faction.prototype, "affiliations", void 0);
__decorate([
    Connects(() => FactionSameAsConnection, toSame, { description: sameAsDescription })
], Faction.prototype, "sameAs", void 0);
__decorate([
    Extreme(() => DateScalar, "min", heldResponsibleEvents, "startedOn", {
        description: "Day of the earliest event that a claim holds it responsible for.",
    })
], Faction.prototype, "firstKnownOn", void 0);
__decorate([
    Extreme(() => DateScalar, "max", heldResponsibleEvents, "startedOn", {
        description: "Day of the latest event that a claim holds it responsible for.",
    })
], Faction.prototype, "lastKnownOn", void 0);
Faction = __decorate([
    Noun({
        label: "Faction",
        orders: { NAME: "name", KEY: "key" },
        description: "A group, a state or its forces: whoever can claim, be blamed for, deny or suffer an attack.",
    })
], Faction);
export { Faction };
let FactionFilter = class FactionFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "Its global id.")
], FactionFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "Its key.")
], FactionFilter.prototype, "key", void 0);
__decorate([
    TestsBy("name", () => StringFilter, "Any of its names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.")
], FactionFilter.prototype, "name", void 0);
__decorate([
    Tests(() => FactionKindFilter, "What sort of actor it is.")
], FactionFilter.prototype, "kind", void 0);
__decorate([
    Relates(() => ClaimRelation, [out("MADE")], "The claims that it made.")
], FactionFilter.prototype, "claims", void 0);
__decorate([
    Relates(() => ClaimRelation, heldResponsible, "The claims that hold it responsible.")
], FactionFilter.prototype, "heldResponsible", void 0);
__decorate([
    Relates(() => EventRelation, [into("TARGETS")], "The events that were aimed at it.")
], FactionFilter.prototype, "targetedBy", void 0);
__decorate([
    Relates(() => PersonRelation, [into("MEMBER_OF")], "The people who belong to it.")
], FactionFilter.prototype, "members", void 0);
FactionFilter = __decorate([
    Filter("Which factions.")
], FactionFilter);
export { FactionFilter };
export const FactionOrder = orderInput("Faction", { NAME: "By the name shown.", KEY: "By key." });
export const FactionRelation = relationOf("Faction", () => FactionFilter);
export const FactionConnection = connectionOf("Faction", () => Faction, {
    where: () => FactionFilter,
    orderBy: () => FactionOrder,
});
const FactionSameAsConnection = sameAsConnection("Faction", () => Faction);

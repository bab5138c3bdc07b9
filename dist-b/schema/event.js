var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var Event_1;
import { AccountConnection } from "./account.js";
import { ClaimConnection, ClaimRelation } from "./claim.js";
import { Dispute } from "./dispute.js";
import { Damage, EventKind, Weapon } from "./event-terms.js";
import { FactionConnection, FactionRelation } from "./faction.js";
import { Filter, Flag, Reaches, Relates, Tests, TestsBy } from "./filter/decorators.js";
import { relationOf } from "./filter/relation.js";
import { DateFilter, enumFilter, IdFilter, IntFilter, StringFilter } from "./filter/scalar-filters.js";
import { BoundingBoxInput, NearInput } from "./filter/space.js";
import { Around, Connects, Mapped, Noun, One, PointProperty, Property, Record } from "./graph/decorators.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { InvolvementConnection } from "./involvement.js";
import { NearbyPlaceConnection } from "./nearby.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { PersonRelation } from "./person.js";
import { Place, PlaceFilter } from "./place.js";
import { Point } from "./point.js";
import { DatePrecision, GeoPrecision } from "./precision.js";
import { Range } from "./range.js";
import { ReportConnection, ReportRelation } from "./report.js";
import { Responsibility, ResponsibilityFilter } from "./responsibility.js";
import { DateScalar } from "./scalars.js";
export const EventKindFilter = enumFilter("EventKind", EventKind);
export const WeaponFilter = enumFilter("Weapon", Weapon);
const populated = ["CITY", "TOWN", "VILLAGE"];
/** From an event to its place and every place around that one. */
const placeOrAround = [out("AT"), out("PART_OF", { repeat: [0, 8] })];
let Event = Event_1 = class Event extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key, such as `2021-01-20-yusufiya-ied`." })
], Event.prototype, "key", void 0);
__decorate([
    Property(() => String, { description: "What happened, in a line." })
], Event.prototype, "title", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "What happened, in a few sentences." })
], Event.prototype, "summary", void 0);
__decorate([
    Property(() => EventKind, { description: "What kind of event it is." })
], Event.prototype, "kind", void 0);
__decorate([
    Property(() => DateScalar, {
        nullable: true,
        description: "Day of it, or the first of several; null: not known.",
    })
], Event.prototype, "startedOn", void 0);
__decorate([
    Property(() => DateScalar, {
        nullable: true,
        description: "Last day of it; null: the same day, or not known.",
    })
], Event.prototype, "endedOn", void 0);
__decorate([
    Property(() => DatePrecision, { description: "How exactly the day is known." })
], Event.prototype, "datePrecision", void 0);
__decorate([
    PointProperty(() => Point, {
        nullable: true,
        description: "Where it was; `geoPrecision` says how exactly that is known.",
    })
], Event.prototype, "location", void 0);
__decorate([
    Property(() => GeoPrecision, { nullable: true, description: "How exactly the place is known." })
], Event.prototype, "geoPrecision", void 0);
__decorate([
    One(() => Place, [out("AT")], { description: "The place that it was at or near." })
], Event.prototype, "place", void 0);
__decorate([
    Around(() => NearbyPlaceConnection, { label: "Place", precise: "self", only: populated }, {
        description: "Cities, towns and villages around it, nearest first. Empty where its own place is known less precisely than ADMIN2.",
    })
], Event.prototype, "nearby", void 0);
__decorate([
    Property(() => Weapon, { nullable: true, description: "The main weapon; null: not known." })
], Event.prototype, "weapon", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "What was attacked, in words." })
], Event.prototype, "target", void 0);
__decorate([
    Connects(() => FactionConnection, [out("TARGETS")], { description: "Factions that it was aimed at." })
], Event.prototype, "targets", void 0);
__decorate([
    Connects(() => InvolvementConnection, [into("INVOLVED_IN")], {
        description: "People who were part of it; the edge says how.",
    })
], Event.prototype, "people", void 0);
__decorate([
    Record(() => Range, { prefix: "deaths", description: "How many people were killed." })
], Event.prototype, "deaths", void 0);
__decorate([
    Record(() => Range, { prefix: "wounded", description: "How many people were wounded." })
], Event.prototype, "wounded", void 0);
__decorate([
    Property(() => Damage, { description: "Was anything damaged?" })
], Event.prototype, "materialDamage", void 0);
__decorate([
    Property(() => Boolean, { description: "Does it stand for many events that are not told one by one?" })
], Event.prototype, "isSeries", void 0);
__decorate([
    Connects(() => AccountConnection, [into("REPORTS")], { description: "Each report's own version." })
], Event.prototype, "accounts", void 0);
__decorate([
    Connects(() => ClaimConnection, [into("ABOUT")], { description: "Claims about it, of any stance." })
], Event.prototype, "claims", void 0);
__decorate([
    Connects(() => ReportConnection, [into("REPORTS")], { description: "Reports that tell of it." })
], Event.prototype, "reports", void 0);
__decorate([
    One(() => Event_1, [out("PART_OF_SERIES")], { description: "The series that it belongs to." })
], Event.prototype, "partOf", void 0);
__decorate([
    Connects(() => EventConnection, [into("PART_OF_SERIES")], {
        description: "The events of the series that are told one by one.",
    })
], Event.prototype, "parts", void 0);
__decorate([
    Record(() => Responsibility, { description: "Who is held responsible, as the live claims have it." })
], Event.prototype, "responsibility", void 0);
__decorate([
    Mapped(() => [Dispute], { kind: "disputes" }, {
        description: "What accounts of it or live claims about it differ on, and who says what. Empty: nothing.",
    })
], Event.prototype, "disputes", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "Earliest day on which a report told of it." })
], Event.prototype, "knownOn", void 0);
Event = Event_1 = __decorate([
    Noun({
        label: "Event",
        orders: { DATE: "startedOn", DEATHS: "deathsBest", TITLE: "title", KEY: "key" },
        inOrder: [
            ["responsibility", "key"],
            ["responsibility", "startedOn"],
        ],
        fullText: ["title", "summary"],
        past: "Version",
        description: "Something that happened, or is said to have: an attack, a clash, a series of them. Reports differ; each one's version is in `accounts`. The fields here show the version of the most reliable source, of several the latest, and where that one is silent the next; ranges run from the lowest low to the highest high.",
    })
], Event);
export { Event };
let EventFilter = class EventFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "Its global id.")
], EventFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "Its key.")
], EventFilter.prototype, "key", void 0);
__decorate([
    Tests(() => EventKindFilter, "What kind of event it is.")
], EventFilter.prototype, "kind", void 0);
__decorate([
    Tests(() => WeaponFilter, "The main weapon.")
], EventFilter.prototype, "weapon", void 0);
__decorate([
    Tests(() => DateFilter, "Day of it, or the first of several.", "startedOn")
], EventFilter.prototype, "date", void 0);
__decorate([
    Tests(() => IntFilter, "How many people were killed, by the number held best.", "deathsBest")
], EventFilter.prototype, "deaths", void 0);
__decorate([
    Tests(() => ResponsibilityFilter, "Who is held responsible, as the live claims have it.")
], EventFilter.prototype, "responsibility", void 0);
__decorate([
    Tests(() => StringFilter, "What happened, in a line.")
], EventFilter.prototype, "title", void 0);
__decorate([
    Flag("Does it stand for many events that are not told one by one?")
], EventFilter.prototype, "isSeries", void 0);
__decorate([
    TestsBy("near", () => NearInput, "It was within a distance of a point.")
], EventFilter.prototype, "near", void 0);
__decorate([
    TestsBy("within", () => BoundingBoxInput, "It was inside a box.")
], EventFilter.prototype, "within", void 0);
__decorate([
    Reaches(() => PlaceFilter, placeOrAround, "It was at a place like this, or inside one.")
], EventFilter.prototype, "place", void 0);
__decorate([
    Relates(() => ClaimRelation, [into("ABOUT")], "The claims about it.")
], EventFilter.prototype, "claims", void 0);
__decorate([
    Relates(() => FactionRelation, [out("TARGETS")], "The factions that it was aimed at.")
], EventFilter.prototype, "targets", void 0);
__decorate([
    Relates(() => PersonRelation, [into("INVOLVED_IN")], "The people who were part of it.")
], EventFilter.prototype, "people", void 0);
__decorate([
    Relates(() => ReportRelation, [into("REPORTS")], "The reports that tell of it.")
], EventFilter.prototype, "reports", void 0);
EventFilter = __decorate([
    Filter("Which events.")
], EventFilter);
export { EventFilter };
export const EventOrder = orderInput("Event", {
    DATE: "By the day, or the first of several.",
    DEATHS: "By how many people were killed, by the number held best.",
    TITLE: "By title.",
    DISTANCE: "By distance from the point of the `near` filter, which has to be there.",
    KEY: "By key.",
});
export const EventRelation = relationOf("Event", () => EventFilter);
export const EventConnection = connectionOf("Event", () => Event, {
    where: () => EventFilter,
    orderBy: () => EventOrder,
});

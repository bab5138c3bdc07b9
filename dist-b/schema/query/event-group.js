var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Int } from "type-graphql";
import { EventFilter } from "../event.js";
import { EventKind, Weapon } from "../event-terms.js";
import { Faction } from "../faction.js";
import { enumType } from "../graph/enum.js";
import { into, out } from "../graph/hop.js";
import { connectionOf } from "../page/connection.js";
import { Place } from "../place.js";
import { Range } from "../range.js";
import { ResponsibilityStatus } from "../responsibility.js";
import { upToParents } from "../roll-up.js";
import { DateScalar } from "../scalars.js";
import { groupArguments } from "./group-arguments.js";
import { By, Group, Measured } from "./group-decorators.js";
import { GroupOrder } from "./group-order.js";
export const EventGrouping = enumType("EventGrouping", "What events can be grouped by. An event with several factions or cities counts in the group of each, and in none where it has none.", {
    FACTION: "Each faction that a live claim holds responsible.",
    CITY: "Each city within `withinKm` of it.",
    COUNTRY: "The country it was in.",
    DAY: "Its day, or the first of several.",
    MONTH: "The month of that day.",
    YEAR: "The year of that day.",
    KIND: "Its kind.",
    WEAPON: "The main weapon.",
    RESPONSIBILITY: "The status of its responsibility.",
});
let EventGroup = class EventGroup {
};
__decorate([
    By(() => Faction, "FACTION", "A faction that live claims hold responsible.")
], EventGroup.prototype, "faction", void 0);
__decorate([
    By(() => Place, "CITY", "A city that the events were near.")
], EventGroup.prototype, "city", void 0);
__decorate([
    By(() => Place, "COUNTRY", "The country that the events were in.")
], EventGroup.prototype, "country", void 0);
__decorate([
    By(() => DateScalar, "DAY", "The day.")
], EventGroup.prototype, "day", void 0);
__decorate([
    By(() => String, "MONTH", "The month as YYYY-MM.")
], EventGroup.prototype, "month", void 0);
__decorate([
    By(() => Int, "YEAR", "The year.")
], EventGroup.prototype, "year", void 0);
__decorate([
    By(() => EventKind, "KIND", "The kind of event.")
], EventGroup.prototype, "kind", void 0);
__decorate([
    By(() => Weapon, "WEAPON", "The main weapon; null, too, where it is not known.")
], EventGroup.prototype, "weapon", void 0);
__decorate([
    By(() => ResponsibilityStatus, "RESPONSIBILITY", "The status of responsibility.")
], EventGroup.prototype, "responsibility", void 0);
__decorate([
    Measured(() => Int, "events", "How many events.", false)
], EventGroup.prototype, "eventCount", void 0);
__decorate([
    Measured(() => Range, "deaths", "How many people were killed in those of which it is known; null where it is known of none.")
], EventGroup.prototype, "deaths", void 0);
__decorate([
    Measured(() => DateScalar, "firstOn", "The earliest day of an event.")
], EventGroup.prototype, "firstOn", void 0);
__decorate([
    Measured(() => DateScalar, "lastOn", "The latest day of an event.")
], EventGroup.prototype, "lastOn", void 0);
EventGroup = __decorate([
    Group("Events that have something in common, counted together.", {
        of: "Event",
        dimensions: {
            FACTION: {
                kind: "node",
                path: [into("HELD_RESPONSIBLE_FOR")],
                rolledUp: [into("HELD_RESPONSIBLE_FOR"), upToParents],
            },
            CITY: { kind: "city" },
            COUNTRY: {
                kind: "node",
                path: [out("AT"), out("PART_OF", { repeat: [0, 8] })],
                only: { kind: "COUNTRY" },
            },
            DAY: { kind: "period", property: "startedOn", length: 10 },
            MONTH: { kind: "period", property: "startedOn", length: 7 },
            YEAR: { kind: "period", property: "startedOn", length: 4 },
            KIND: { kind: "property", property: "kind" },
            WEAPON: { kind: "property", property: "weapon" },
            RESPONSIBILITY: { kind: "property", property: "responsibility" },
        },
    })
], EventGroup);
export { EventGroup };
const page = connectionOf("EventGroup", () => EventGroup, {
    where: () => EventFilter,
    orderBy: () => GroupOrder,
});
export const EventGroupConnection = {
    type: page.type,
    arguments: groupArguments(page.arguments, EventGrouping),
};

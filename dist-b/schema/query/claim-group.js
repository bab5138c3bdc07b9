var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Int } from "type-graphql";
import { Actor, ClaimFilter, Stance } from "../claim.js";
import { Faction } from "../faction.js";
import { enumType } from "../graph/enum.js";
import { into, out } from "../graph/hop.js";
import { connectionOf } from "../page/connection.js";
import { Place } from "../place.js";
import { upToParents } from "../roll-up.js";
import { DateScalar } from "../scalars.js";
import { Source } from "../source.js";
import { groupArguments } from "./group-arguments.js";
import { By, Group, Measured } from "./group-decorators.js";
import { GroupOrder } from "./group-order.js";
export const ClaimGrouping = enumType("ClaimGrouping", "What claims can be grouped by. A claim with several factions or cities counts in the group of each, and in none where it has none.", {
    FACTION: "Each faction that it names: holds responsible or, for a denial, clears.",
    CLAIMANT: "Who makes it.",
    CITY: "Each city within `withinKm` of one of its events.",
    COUNTRY: "The country that one of its events was in.",
    MONTH: "The month in which it was made; where that is not known, of its earliest event.",
    YEAR: "The year in which it was made; where that is not known, of its earliest event.",
    STANCE: "What it does.",
    RELAY: "The channel that passed it on.",
});
let ClaimGroup = class ClaimGroup {
};
__decorate([
    By(() => Faction, "FACTION", "A faction that the claims name.")
], ClaimGroup.prototype, "faction", void 0);
__decorate([
    By(() => Actor, "CLAIMANT", "Who makes the claims.")
], ClaimGroup.prototype, "claimant", void 0);
__decorate([
    By(() => Place, "CITY", "A city that events of the claims were near.")
], ClaimGroup.prototype, "city", void 0);
__decorate([
    By(() => Place, "COUNTRY", "The country that events of the claims were in.")
], ClaimGroup.prototype, "country", void 0);
__decorate([
    By(() => String, "MONTH", "The month as YYYY-MM.")
], ClaimGroup.prototype, "month", void 0);
__decorate([
    By(() => Int, "YEAR", "The year.")
], ClaimGroup.prototype, "year", void 0);
__decorate([
    By(() => Stance, "STANCE", "What the claims do.")
], ClaimGroup.prototype, "stance", void 0);
__decorate([
    By(() => Source, "RELAY", "The channel that passed the claims on.")
], ClaimGroup.prototype, "relay", void 0);
__decorate([
    Measured(() => Int, "claims", "How many claims.", false)
], ClaimGroup.prototype, "claimCount", void 0);
__decorate([
    Measured(() => Int, "events", "How many events the claims are about.", false)
], ClaimGroup.prototype, "eventCount", void 0);
__decorate([
    Measured(() => DateScalar, "firstOn", "The earliest day of a claim; where that is not known, of its earliest event.")
], ClaimGroup.prototype, "firstOn", void 0);
__decorate([
    Measured(() => DateScalar, "lastOn", "The latest day of a claim; where that is not known, of its earliest event.")
], ClaimGroup.prototype, "lastOn", void 0);
ClaimGroup = __decorate([
    Group("Claims that have something in common, counted together.", {
        of: "Claim",
        dimensions: {
            FACTION: {
                kind: "node",
                path: [out(["HOLDS_RESPONSIBLE", "CLEARS"])],
                rolledUp: [out("HOLDS_RESPONSIBLE"), upToParents],
            },
            CLAIMANT: { kind: "node", path: [into("MADE")] },
            CITY: { kind: "city" },
            COUNTRY: {
                kind: "node",
                path: [out("ABOUT"), out("AT"), out("PART_OF", { repeat: [0, 8] })],
                only: { kind: "COUNTRY" },
            },
            MONTH: { kind: "period", property: "day", length: 7 },
            YEAR: { kind: "period", property: "day", length: 4 },
            STANCE: { kind: "property", property: "stance" },
            RELAY: { kind: "node", path: [into("RELAYED")] },
        },
    })
], ClaimGroup);
export { ClaimGroup };
const page = connectionOf("ClaimGroup", () => ClaimGroup, {
    where: () => ClaimFilter,
    orderBy: () => GroupOrder,
});
export const ClaimGroupConnection = {
    type: page.type,
    arguments: groupArguments(page.arguments, ClaimGrouping),
};

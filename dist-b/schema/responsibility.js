var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Claim } from "./claim.js";
import { Faction } from "./faction.js";
import { enumFilter } from "./filter/scalar-filters.js";
import { List, Part, Property } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
import { into } from "./graph/hop.js";
export const ResponsibilityStatus = enumType("ResponsibilityStatus", "Who is held responsible for an event, as its live claims have it: those known, and not taken back by their claimant.", {
    UNCLAIMED: "No live claim holds anyone responsible.",
    CLAIMED: "There are live claims of responsibility, and all live claims hold the same responsible: one faction, or several together.",
    ATTRIBUTED: "There are only attributions, all to the same: one faction, or several together.",
    CONTESTED: "Live claims hold different ones responsible, or several together of whom one denies being the perpetrator.",
    DENIED: "One faction is held responsible, by others only, and denies being the perpetrator.",
});
export const ResponsibilityFilter = enumFilter("Responsibility", ResponsibilityStatus);
let Responsibility = class Responsibility {
};
__decorate([
    Property(() => ResponsibilityStatus, {
        property: "responsibility",
        description: "How the live claims stand to each other.",
    })
], Responsibility.prototype, "status", void 0);
__decorate([
    List(() => Faction, [into("HELD_RESPONSIBLE_FOR")], {
        description: "The factions that live claims hold responsible, by key.",
    })
], Responsibility.prototype, "factions", void 0);
__decorate([
    List(() => Claim, [into("ABOUT", { having: { counts: true } })], {
        description: "The claims that the status rests on, by key.",
    })
], Responsibility.prototype, "claims", void 0);
Responsibility = __decorate([
    Part({
        element: "node",
        description: "Who is held responsible for an event. Derived from claims, never stated.",
    })
], Responsibility);
export { Responsibility };

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Field, Float } from "type-graphql";
/** Adds to the arguments of a page those that say how to group. */
export function groupArguments(page, grouping) {
    let GroupArguments = class GroupArguments extends page {
    };
    __decorate([
        Field(() => [grouping], { description: "What makes a group: all of these together. At least one." })
    ], GroupArguments.prototype, "by", void 0);
    __decorate([
        Field(() => Float, {
            nullable: true,
            description: "For CITY: up to how many km (WGS 84) from an event a city still counts as near; 50 unless told, 500 at most.",
        })
    ], GroupArguments.prototype, "withinKm", void 0);
    __decorate([
        Field(() => Boolean, {
            nullable: true,
            defaultValue: false,
            description: "For FACTION: does what a facade or part, or a record of the same faction, is held responsible for count for the factions behind it, too?",
        })
    ], GroupArguments.prototype, "rollUp", void 0);
    GroupArguments = __decorate([
        ArgsType()
    ], GroupArguments);
    return GroupArguments;
}

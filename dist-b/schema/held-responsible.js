var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Extensions, Field, ObjectType } from "type-graphql";
import { Claim, ClaimFilter, ClaimOrder } from "./claim.js";
import { Faction } from "./faction.js";
import { Via } from "./graph/decorators.js";
import { out } from "./graph/hop.js";
import { connectionOf, edgeOf } from "./page/connection.js";
import { upToParents } from "./roll-up.js";
let HeldResponsibleEdge = class HeldResponsibleEdge extends edgeOf(() => Claim) {
};
__decorate([
    Via(() => Faction, [out("HOLDS_RESPONSIBLE"), upToParents], {
        description: "By which affiliations: from the faction that the claim names, over those that it is a facade or part of or the same as, to this one. The shortest way; this one alone, where the claim names it.",
    })
], HeldResponsibleEdge.prototype, "via", void 0);
HeldResponsibleEdge = __decorate([
    ObjectType({
        description: "That a claim holds a faction responsible, by its own name or by that of a facade or part, or of the same faction elsewhere.",
    }),
    Extensions({ graph: { element: "relationship" } })
], HeldResponsibleEdge);
/** From a faction to the claims that hold it responsible. */
export const HeldResponsibleConnection = rolledUp(connectionOf("HeldResponsible", () => Claim, {
    where: () => ClaimFilter,
    orderBy: () => ClaimOrder,
    edge: () => HeldResponsibleEdge,
}));
function rolledUp(page) {
    let RollUpArguments = class RollUpArguments extends page.arguments {
    };
    __decorate([
        Field(() => Boolean, {
            nullable: true,
            defaultValue: false,
            description: "Count what its facades and parts, and records of the same faction, are held responsible for, too?",
        })
    ], RollUpArguments.prototype, "rollUp", void 0);
    RollUpArguments = __decorate([
        ArgsType()
    ], RollUpArguments);
    return { type: page.type, arguments: RollUpArguments };
}

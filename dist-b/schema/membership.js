var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, ObjectType } from "type-graphql";
import { Faction } from "./faction.js";
import { FirstReport, Property } from "./graph/decorators.js";
import { connectionOf, edgeOf } from "./page/connection.js";
import { Person } from "./person.js";
import { Report } from "./report.js";
import { DateScalar } from "./scalars.js";
/** The edge between a person and a faction, seen from either end. */
function membershipEdge(name, node) {
    let MembershipEdge = class MembershipEdge extends edgeOf(node) {
    };
    __decorate([
        Property(() => String, { nullable: true, description: "Role in the faction, such as `commander`." })
    ], MembershipEdge.prototype, "role", void 0);
    __decorate([
        Property(() => DateScalar, { nullable: true, description: "First day in that role; null: not known." })
    ], MembershipEdge.prototype, "from", void 0);
    __decorate([
        Property(() => DateScalar, {
            nullable: true,
            description: "Last day in that role; null: not known, or still in it.",
        })
    ], MembershipEdge.prototype, "to", void 0);
    __decorate([
        FirstReport(() => Report, { description: "The earliest report that says so." })
    ], MembershipEdge.prototype, "report", void 0);
    MembershipEdge = __decorate([
        ObjectType(name, {
            description: "That a person belongs to a faction, in which role, and in which report it stands.",
        }),
        Extensions({ graph: { element: "relationship" } })
    ], MembershipEdge);
    return () => MembershipEdge;
}
/** From a person to the factions that he or she belongs to. */
export const MembershipConnection = connectionOf("Membership", () => Faction, {
    edge: membershipEdge("MembershipEdge", () => Faction),
});
/** From a faction to the people who belong to it. */
export const MemberConnection = connectionOf("Member", () => Person, {
    edge: membershipEdge("MemberEdge", () => Person),
});

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, ObjectType } from "type-graphql";
import { Likelihood } from "./assessment.js";
import { Faction } from "./faction.js";
import { FirstReport, Property } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
import { connectionOf, edgeOf } from "./page/connection.js";
import { Report } from "./report.js";
import { DateScalar } from "./scalars.js";
export const AffiliationKind = enumType("AffiliationKind", "How one faction stands to another, read from the first to the second.", {
    FACADE_OF: "A name that the other acts under.",
    PART_OF: "A part of the other.",
    ALLIED_WITH: "Acts together with the other.",
    SPLINTER_OF: "Broke away from the other.",
    SUPPORTED_BY: "Gets arms, money or orders from the other.",
    UMBRELLA_OF: "A label or body over the other.",
});
let AffiliationEdge = class AffiliationEdge extends edgeOf(() => Faction) {
};
__decorate([
    Property(() => AffiliationKind, { description: "How the two stand to each other." })
], AffiliationEdge.prototype, "kind", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "First day of it; null: not known." })
], AffiliationEdge.prototype, "from", void 0);
__decorate([
    Property(() => DateScalar, {
        nullable: true,
        description: "Last day of it; null: not known, or still so.",
    })
], AffiliationEdge.prototype, "to", void 0);
__decorate([
    Property(() => Likelihood, { nullable: true, description: "How firmly it is said." })
], AffiliationEdge.prototype, "confidence", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "Who says so, by name: the publisher of the report, or somebody whom it cites; null: not said.",
    })
], AffiliationEdge.prototype, "saidBy", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "What is said of it, in a line." })
], AffiliationEdge.prototype, "note", void 0);
__decorate([
    FirstReport(() => Report, { description: "The earliest report that says so." })
], AffiliationEdge.prototype, "report", void 0);
AffiliationEdge = __decorate([
    ObjectType({
        description: "That a faction stands in some relation to another, since when, and who is how sure of it.",
    }),
    Extensions({ graph: { element: "relationship" } })
], AffiliationEdge);
/** From a faction to those that it belongs to, fronts for or stands with. */
export const AffiliationConnection = connectionOf("Affiliation", () => Faction, {
    edge: () => AffiliationEdge,
});

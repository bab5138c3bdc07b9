var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, ObjectType } from "type-graphql";
import { InvolvementRole } from "./event-terms.js";
import { FirstReport, Property } from "./graph/decorators.js";
import { connectionOf, edgeOf } from "./page/connection.js";
import { Person, PersonFilter, PersonOrder } from "./person.js";
import { Report } from "./report.js";
let InvolvementEdge = class InvolvementEdge extends edgeOf(() => Person) {
};
__decorate([
    Property(() => InvolvementRole, { description: "How the person was part of it." })
], InvolvementEdge.prototype, "role", void 0);
__decorate([
    FirstReport(() => Report, { description: "The earliest report that says so." })
], InvolvementEdge.prototype, "report", void 0);
InvolvementEdge = __decorate([
    ObjectType({ description: "That a person was part of an event, how, and in which report it stands." }),
    Extensions({ graph: { element: "relationship" } })
], InvolvementEdge);
/** From an event to the people who were part of it. */
export const InvolvementConnection = connectionOf("Involvement", () => Person, {
    where: () => PersonFilter,
    orderBy: () => PersonOrder,
    edge: () => InvolvementEdge,
});

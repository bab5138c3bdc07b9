var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, ObjectType } from "type-graphql";
import { Property } from "./graph/decorators.js";
import { out } from "./graph/hop.js";
import { connectionOf, edgeOf } from "./page/connection.js";
import { DateScalar } from "./scalars.js";
/** From a thing to the others that somebody decided are the same. It holds both ways, and so is stored both ways. */
export const toSame = [out("SAME_AS")];
/** Describes the fields that show them. */
export const sameAsDescription = "Records of other sources that somebody decided are of the same one; the edge says on what ground. Both stay what they are: nothing is merged.";
/** Makes the connection `<name>SameAsConnection` from things of one sort to those that are the same. */
export function sameAsConnection(name, node) {
    let SameAsEdge = class SameAsEdge extends edgeOf(node) {
    };
    __decorate([
        Property(() => String, {
            description: "What the decision rests on: the key of a source or report of the graph, or a web address.",
        })
    ], SameAsEdge.prototype, "source", void 0);
    __decorate([
        Property(() => String, { nullable: true, description: "Why, in a line." })
    ], SameAsEdge.prototype, "note", void 0);
    __decorate([
        Property(() => DateScalar, { description: "Day of the decision." })
    ], SameAsEdge.prototype, "decidedOn", void 0);
    SameAsEdge = __decorate([
        ObjectType(`${name}SameAsEdge`, {
            description: "That two records are of the same thing, as somebody decided. It is no news of the day: `@asOf` always has it.",
        }),
        Extensions({ graph: { element: "relationship" } })
    ], SameAsEdge);
    return connectionOf(`${name}SameAs`, node, { edge: () => SameAsEdge });
}

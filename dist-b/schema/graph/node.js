var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, Field, ID, InterfaceType } from "type-graphql";
/** What the seven nouns have in common. */
let GraphNode = class GraphNode {
};
__decorate([
    Field(() => ID, {
        description: "Opaque and global: give it back to `node` as it is. For a name that people can read and cite, use `key`.",
    }),
    Extensions({ graph: { kind: "id" } })
], GraphNode.prototype, "id", void 0);
GraphNode = __decorate([
    InterfaceType("Node", {
        description: "Anything with an identity of its own: a faction, a person, a place, an event, a claim, a source or a report.",
    })
], GraphNode);
export { GraphNode };

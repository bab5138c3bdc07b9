var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../graph/enum.js";
import { GraphNode } from "../graph/node.js";
/** The types of relationship that a path may take. */
export const EdgeKind = enumType("EdgeKind", "The edges of the graph, each named and directed as it is stored.", {
    ABOUT: "From a claim to an event that it is about.",
    AFFILIATED_WITH: "From a faction to one that it belongs to, fronts for or stands with.",
    AT: "From an event to the place that it was at or near.",
    CARRIES: "From a report to a claim that it tells of.",
    CLEARS: "From a denial to a faction or person that it clears.",
    HOLDS_RESPONSIBLE: "From a claim to a faction or person that it holds responsible.",
    INVOLVED_IN: "From a person to an event that he or she was part of.",
    LINKED_TO: "From a source to a faction that it is said to be linked to.",
    MADE: "From a faction, person or source to a claim that it made.",
    MEMBER_OF: "From a person to a faction.",
    PART_OF: "From a place to the next larger one that it lies in.",
    PART_OF_SERIES: "From an event to the series that it belongs to.",
    PUBLISHED: "From a source to a report that it published.",
    RELAYED: "From a source to a claim that it passed on.",
    REPORTS: "From a report to an event that it tells of.",
    TARGETS: "From an event to a faction that it was aimed at.",
});
let PathEdge = class PathEdge {
};
__decorate([
    Field(() => EdgeKind, { description: "What the edge says." })
], PathEdge.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { description: "Global id of the node that the edge comes from." })
], PathEdge.prototype, "from", void 0);
__decorate([
    Field(() => ID, { description: "Global id of the node that the edge goes to." })
], PathEdge.prototype, "to", void 0);
PathEdge = __decorate([
    ObjectType({
        description: "One step of a path: an edge as it is stored, whichever way the path goes over it.",
    })
], PathEdge);
export { PathEdge };
let Path = class Path {
};
__decorate([
    Field(() => Int, { description: "How many edges it takes." })
], Path.prototype, "length", void 0);
__decorate([
    Field(() => [GraphNode], { description: "The things on the way, both ends included, in order." })
], Path.prototype, "nodes", void 0);
__decorate([
    Field(() => [PathEdge], { description: "The edges between them, in order." })
], Path.prototype, "edges", void 0);
Path = __decorate([
    ObjectType({ description: "A way from one thing to another." })
], Path);
export { Path };
/** The longest path that can be asked for, in edges. */
export const longestPath = 8;
let PathArguments = class PathArguments {
};
__decorate([
    Field(() => ID, { description: "Global id of the thing to start from." })
], PathArguments.prototype, "from", void 0);
__decorate([
    Field(() => ID, { description: "Global id of the thing to get to; another one." })
], PathArguments.prototype, "to", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        defaultValue: 4,
        description: `How many edges a path may take: 1 to ${longestPath}.`,
    })
], PathArguments.prototype, "maxLength", void 0);
__decorate([
    Field(() => [EdgeKind], {
        nullable: true,
        description: "The edges that a path may take; any of them where absent.",
    })
], PathArguments.prototype, "via", void 0);
__decorate([
    Field(() => Int, { nullable: true, defaultValue: 5, description: "How many paths at most, up to 100." })
], PathArguments.prototype, "first", void 0);
PathArguments = __decorate([
    ArgsType()
], PathArguments);
export { PathArguments };

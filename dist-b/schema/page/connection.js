var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Extensions, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "./page-info.js";
/** How many nodes a page holds when `first` and `last` are absent, and at most. */
export const pageSize = { usual: 50, most: 1000 };
/** The class of an edge without properties; one with properties extends it. */
export function edgeOf(node) {
    let Edge = class Edge {
    };
    __decorate([
        Field(() => String, { description: "Marks this place in the list, for `after` and `before`." })
    ], Edge.prototype, "cursor", void 0);
    __decorate([
        Field(node, { description: "What stands here." })
    ], Edge.prototype, "node", void 0);
    Edge = __decorate([
        ObjectType()
    ], Edge);
    return Edge;
}
/** Makes the type `<name>Connection`, its edge type `<name>Edge` unless given, and its arguments. */
export function connectionOf(name, node, choose = {}) {
    const edge = choose.edge ?? plainEdge(name, node);
    let Page = class Page {
    };
    __decorate([
        Field(() => [edge()], {
            description: "The nodes of this page, each with its cursor and what the edge itself says.",
        })
    ], Page.prototype, "edges", void 0);
    __decorate([
        Field(() => [node()], { description: "The nodes of this page, without their edges." })
    ], Page.prototype, "nodes", void 0);
    __decorate([
        Field(() => PageInfo, { description: "What lies before and after this page." })
    ], Page.prototype, "pageInfo", void 0);
    __decorate([
        Field(() => Int, {
            description: "How many there are on all pages together. Counted only when asked for.",
        })
    ], Page.prototype, "totalCount", void 0);
    Page = __decorate([
        ObjectType(`${name}Connection`, {
            description: `A page of a list: the nodes, and their edges with cursors.`,
        })
    ], Page);
    return { type: Page, arguments: pageArguments(choose) };
}
function plainEdge(name, node) {
    let Edge = class Edge extends edgeOf(node) {
    };
    Edge = __decorate([
        ObjectType(`${name}Edge`, { description: "One place in a list." }),
        Extensions({ graph: { element: "relationship" } })
    ], Edge);
    return () => Edge;
}
/** Makes the arguments that choose a page of a list. */
export function pageArguments({ where, orderBy }) {
    let PageArguments = class PageArguments {
    };
    __decorate([
        Field(() => Int, {
            nullable: true,
            description: `How many from the front; ${pageSize.usual} unless told, ${pageSize.most} at most. Not together with \`last\`.`,
        })
    ], PageArguments.prototype, "first", void 0);
    __decorate([
        Field(() => String, {
            nullable: true,
            description: "Only what comes after this cursor of the same list.",
        })
    ], PageArguments.prototype, "after", void 0);
    __decorate([
        Field(() => Int, { nullable: true, description: `How many from the end; ${pageSize.most} at most.` })
    ], PageArguments.prototype, "last", void 0);
    __decorate([
        Field(() => String, {
            nullable: true,
            description: "Only what comes before this cursor of the same list.",
        })
    ], PageArguments.prototype, "before", void 0);
    PageArguments = __decorate([
        ArgsType()
    ], PageArguments);
    if (where) {
        Field(where, { nullable: true, description: "Which to list; all where absent." })(PageArguments.prototype, "where");
    }
    if (orderBy) {
        Field((() => [orderBy()]), {
            nullable: true,
            description: "In which order; by key where absent. Several criteria apply one after the other.",
        })(PageArguments.prototype, "orderBy");
    }
    return PageArguments;
}

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { EventConnection } from "./event.js";
import { FactionRelation } from "./faction.js";
import { Filter, Relates, Tests, TestsBy } from "./filter/decorators.js";
import { relationOf } from "./filter/relation.js";
import { IdFilter, StringFilter } from "./filter/scalar-filters.js";
import { Connects, List, Noun, Property } from "./graph/decorators.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { MembershipConnection } from "./membership.js";
import { Alias } from "./name/alias.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.js";
let Person = class Person extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key, such as `qasem-soleimani`." })
], Person.prototype, "key", void 0);
__decorate([
    Property(() => String, { description: "The name shown. All others are in `aliases`." })
], Person.prototype, "name", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "Rank or title, such as `Maj. Gen.`." })
], Person.prototype, "title", void 0);
__decorate([
    List(() => Alias, [into("ALIAS_OF")], {
        description: "Every name the person is known by, with who gives it.",
    })
], Person.prototype, "aliases", void 0);
__decorate([
    Connects(() => MembershipConnection, [out("MEMBER_OF")], {
        description: "Factions that the person belongs to; the edge says in which role.",
    })
], Person.prototype, "memberships", void 0);
__decorate([
    Connects(() => PersonSameAsConnection, toSame, { description: sameAsDescription })
], Person.prototype, "sameAs", void 0);
__decorate([
    Connects(() => EventConnection, [out("INVOLVED_IN")], {
        description: "Events that the person was part of or hit by.",
    })
], Person.prototype, "events", void 0);
Person = __decorate([
    Noun({
        label: "Person",
        orders: { NAME: "name", KEY: "key" },
        description: "A person in public life who leads, speaks for, claims or is hit.",
    })
], Person);
export { Person };
let PersonFilter = class PersonFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "The global id.")
], PersonFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "The key.")
], PersonFilter.prototype, "key", void 0);
__decorate([
    TestsBy("name", () => StringFilter, "Any of the names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.")
], PersonFilter.prototype, "name", void 0);
__decorate([
    Relates(() => FactionRelation, [out("MEMBER_OF")], "The factions that the person belongs to.")
], PersonFilter.prototype, "memberships", void 0);
PersonFilter = __decorate([
    Filter("Which people.")
], PersonFilter);
export { PersonFilter };
export const PersonOrder = orderInput("Person", { NAME: "By the name shown.", KEY: "By key." });
export const PersonRelation = relationOf("Person", () => PersonFilter);
export const PersonConnection = connectionOf("Person", () => Person, {
    where: () => PersonFilter,
    orderBy: () => PersonOrder,
});
const PersonSameAsConnection = sameAsConnection("Person", () => Person);

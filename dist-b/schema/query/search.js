var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { enumType } from "../graph/enum.js";
import { GraphNode } from "../graph/node.js";
import { connectionOf } from "../page/connection.js";
export const EntityKind = enumType("EntityKind", "What a search can find.", {
    FACTION: "Factions, by name.",
    PERSON: "People, by name.",
    PLACE: "Places, by name.",
    EVENT: "Events, by words of title and summary.",
    SOURCE: "Sources, by name.",
    REPORT: "Reports, by words of the title.",
});
let SearchHit = class SearchHit {
};
__decorate([
    Field(() => GraphNode, { description: "What was found." })
], SearchHit.prototype, "node", void 0);
__decorate([
    Field(() => String, {
        description: "The name of it, or the title, by which it was found; the best of several.",
    })
], SearchHit.prototype, "matched", void 0);
__decorate([
    Field(() => Float, {
        description: "From 0 to 1, where 1 is what was asked for, letter by letter. By steps: the name itself, one that sounds the same, one with the same consonants, all words, all but the end of the last, all but a letter of each, some words.",
    })
], SearchHit.prototype, "score", void 0);
SearchHit = __decorate([
    ObjectType({ description: "Something that a search found." })
], SearchHit);
export { SearchHit };
let SearchArguments = class SearchArguments {
};
__decorate([
    Field(() => String, {
        description: "A name in any spelling, script or transliteration, or words. It needs a letter or a digit.",
    })
], SearchArguments.prototype, "text", void 0);
__decorate([
    Field(() => [EntityKind], { nullable: true, description: "What to look for; everything where absent." })
], SearchArguments.prototype, "kinds", void 0);
__decorate([
    Field(() => Int, { nullable: true, defaultValue: 10, description: "How many hits; 1,000 at most." })
], SearchArguments.prototype, "first", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Only what comes after this cursor of the same search.",
    })
], SearchArguments.prototype, "after", void 0);
SearchArguments = __decorate([
    ArgsType()
], SearchArguments);
export { SearchArguments };
const page = connectionOf("Search", () => SearchHit);
export const SearchConnection = { type: page.type, arguments: SearchArguments };

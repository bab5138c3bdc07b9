var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
/** Makes the input `<noun>Relation`: how many of the related nodes meet a filter. */
export function relationOf(noun, filter) {
    let Relation = class Relation {
    };
    __decorate([
        Field(filter, {
            nullable: true,
            description: "At least one of them meets this filter; `{}`: there is one.",
        })
    ], Relation.prototype, "some", void 0);
    __decorate([
        Field(filter, { nullable: true, description: "Not one of them meets this filter; `{}`: there is none." })
    ], Relation.prototype, "none", void 0);
    __decorate([
        Field(filter, {
            nullable: true,
            description: "All of them meet this filter; so it is, too, where there is none.",
        })
    ], Relation.prototype, "every", void 0);
    Relation = __decorate([
        InputType(`${noun}Relation`, {
            description: "Tests of the related things. Those given together must all hold, each on its own.",
        })
    ], Relation);
    return Relation;
}

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { enumType } from "../graph/enum.js";
import { Direction } from "../page/direction.js";
export const GroupOrderField = enumType("GroupOrderField", "What groups can be ordered by.", {
    COUNT: "By how many events are in an event group, or claims in a claim group.",
    FIRST_ON: "By the earliest day in the group.",
    LAST_ON: "By the latest day in the group.",
    KEY: "By the keys of what the group is made by.",
});
let GroupOrder = class GroupOrder {
};
__decorate([
    Field(() => GroupOrderField, { description: "What to order by." })
], GroupOrder.prototype, "field", void 0);
__decorate([
    Field(() => Direction, { description: "Which end comes first." })
], GroupOrder.prototype, "direction", void 0);
GroupOrder = __decorate([
    InputType({
        description: "One criterion of order for groups. Ties are broken by the next one, and at last by key.",
    })
], GroupOrder);
export { GroupOrder };

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { enumType } from "../graph/enum.js";
import { Direction } from "./direction.js";
/** Makes the input `<noun>Order` and its enum `<noun>OrderField` out of the values one can order by. */
export function orderInput(noun, values) {
    const fields = enumType(`${noun}OrderField`, `What a list of type ${noun} can be ordered by.`, values);
    let Order = class Order {
    };
    __decorate([
        Field(() => fields, { description: "What to order by." })
    ], Order.prototype, "field", void 0);
    __decorate([
        Field(() => Direction, { description: "Which end comes first." })
    ], Order.prototype, "direction", void 0);
    Order = __decorate([
        InputType(`${noun}Order`, {
            description: `One criterion of order for a list of type ${noun}. Ties are broken by the next one, and at last by key.`,
        })
    ], Order);
    return Order;
}

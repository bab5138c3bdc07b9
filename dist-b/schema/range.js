var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Int } from "type-graphql";
import { Part, Property } from "./graph/decorators.js";
let Range = class Range {
};
__decorate([
    Property(() => Int, { nullable: true, description: "At least so many." })
], Range.prototype, "low", void 0);
__decorate([
    Property(() => Int, { nullable: true, description: "The number held best." })
], Range.prototype, "best", void 0);
__decorate([
    Property(() => Int, { nullable: true, description: "At most so many." })
], Range.prototype, "high", void 0);
Range = __decorate([
    Part({
        element: "node",
        description: "A number of people as reports give it. Null is not known, which is not zero.",
    })
], Range);
export { Range };

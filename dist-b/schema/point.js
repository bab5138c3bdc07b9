var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ObjectType } from "type-graphql";
let Point = class Point {
};
__decorate([
    Field(() => Float, { description: "North of the equator is above 0." })
], Point.prototype, "latitude", void 0);
__decorate([
    Field(() => Float, { description: "East of Greenwich is above 0." })
], Point.prototype, "longitude", void 0);
Point = __decorate([
    ObjectType({ description: "A point on the earth: WGS 84, in degrees." })
], Point);
export { Point };

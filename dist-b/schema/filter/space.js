var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ID, InputType } from "type-graphql";
import { GeoPrecision } from "../precision.js";
let PointInput = class PointInput {
};
__decorate([
    Field(() => Float, { description: "North of the equator is above 0; from -90 to 90." })
], PointInput.prototype, "latitude", void 0);
__decorate([
    Field(() => Float, { description: "East of Greenwich is above 0; from -180 to 180." })
], PointInput.prototype, "longitude", void 0);
PointInput = __decorate([
    InputType({ description: "A point on the earth: WGS 84, in degrees." })
], PointInput);
export { PointInput };
let NearInput = class NearInput {
};
__decorate([
    Field(() => ID, { nullable: true, description: "Global id of the place to measure from." })
], NearInput.prototype, "id", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Any known name of the place to measure from; of several, the most populous.",
    })
], NearInput.prototype, "place", void 0);
__decorate([
    Field(() => PointInput, { nullable: true, description: "The point to measure from." })
], NearInput.prototype, "point", void 0);
__decorate([
    Field(() => Float, { description: "Radius in km, 0 or more." })
], NearInput.prototype, "km", void 0);
__decorate([
    Field(() => GeoPrecision, {
        defaultValue: "ADMIN2",
        description: "Leaves out whatever is placed less precisely than this: the middle of a province is near nothing.",
    })
], NearInput.prototype, "precision", void 0);
NearInput = __decorate([
    InputType({
        description: "Within a distance of a point. Give exactly one of `id`, `place` and `point`. Distances are on the sphere (WGS 84), in km.",
    })
], NearInput);
export { NearInput };
let BoundingBoxInput = class BoundingBoxInput {
};
__decorate([
    Field(() => Float, { description: "Southern border, from -90 to 90." })
], BoundingBoxInput.prototype, "south", void 0);
__decorate([
    Field(() => Float, { description: "Western border, from -180 to 180." })
], BoundingBoxInput.prototype, "west", void 0);
__decorate([
    Field(() => Float, { description: "Northern border, from -90 to 90, not south of `south`." })
], BoundingBoxInput.prototype, "north", void 0);
__decorate([
    Field(() => Float, {
        description: "Eastern border, from -180 to 180; less than `west`: the box crosses the antimeridian.",
    })
], BoundingBoxInput.prototype, "east", void 0);
BoundingBoxInput = __decorate([
    InputType({
        description: "Inside a box between two parallels and two meridians (WGS 84, degrees), the borders included.",
    })
], BoundingBoxInput);
export { BoundingBoxInput };

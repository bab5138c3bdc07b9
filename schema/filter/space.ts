import { Field, Float, ID, InputType } from "type-graphql";
import { GeoPrecision } from "../precision.ts";

@InputType({ description: "A point on the earth: WGS 84, in degrees." })
export class PointInput {
  @Field(() => Float, { description: "North of the equator is above 0; from -90 to 90." })
  latitude!: number;

  @Field(() => Float, { description: "East of Greenwich is above 0; from -180 to 180." })
  longitude!: number;
}

@InputType({
  description:
    "Within a distance of a point. Give exactly one of `id`, `place` and `point`. Distances are on the sphere (WGS 84), in km.",
})
export class NearInput {
  @Field(() => ID, { nullable: true, description: "Global id of the place to measure from." })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description: "Any known name of the place to measure from; of several, the most populous.",
  })
  place?: string;

  @Field(() => PointInput, { nullable: true, description: "The point to measure from." })
  point?: PointInput;

  @Field(() => Float, { description: "Radius in km, 0 or more." })
  km!: number;

  @Field(() => GeoPrecision, {
    defaultValue: "ADMIN2",
    description:
      "Leaves out whatever is placed less precisely than this: the middle of a province is near nothing.",
  })
  precision!: string;
}

@InputType({
  description:
    "Inside a box between two parallels and two meridians (WGS 84, degrees), the borders included.",
})
export class BoundingBoxInput {
  @Field(() => Float, { description: "Southern border, from -90 to 90." })
  south!: number;

  @Field(() => Float, { description: "Western border, from -180 to 180." })
  west!: number;

  @Field(() => Float, { description: "Northern border, from -90 to 90, not south of `south`." })
  north!: number;

  @Field(() => Float, {
    description: "Eastern border, from -180 to 180; less than `west`: the box crosses the antimeridian.",
  })
  east!: number;
}

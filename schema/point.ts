import { Field, Float, ObjectType } from "type-graphql";

@ObjectType({ description: "A point on the earth: WGS 84, in degrees." })
export class Point {
  @Field(() => Float, { description: "North of the equator is above 0." })
  latitude!: number;

  @Field(() => Float, { description: "East of Greenwich is above 0." })
  longitude!: number;
}

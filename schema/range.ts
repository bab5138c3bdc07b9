import { Int } from "type-graphql";
import { Part, Property } from "./graph/decorators.ts";

@Part({
  element: "node",
  description: "A number of people as reports give it. Null is not known, which is not zero.",
})
export class Range {
  @Property(() => Int, { nullable: true, description: "At least so many." })
  low!: number | null;

  @Property(() => Int, { nullable: true, description: "The number held best." })
  best!: number | null;

  @Property(() => Int, { nullable: true, description: "At most so many." })
  high!: number | null;
}

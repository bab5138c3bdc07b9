import { Field, ObjectType } from "type-graphql";

/** The PageInfo of the Relay cursor connections specification. */
@ObjectType({
  description: "Where a page stands in its list, by the Relay cursor connections specification.",
})
export class PageInfo {
  @Field(() => Boolean, { description: "Is there anything after this page?" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Is there anything before this page?" })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first edge: give it to `before` for the page before. Null on an empty page.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge: give it to `after` for the next page. Null on an empty page.",
  })
  endCursor!: string | null;
}

import { ArgsType, Field, ID } from "type-graphql";

/** Finds one thing by its id or key. */
@ArgsType()
export class KeyArguments {
  @Field(() => ID, { nullable: true, description: "Its global id." })
  id?: string;

  @Field(() => String, { nullable: true, description: "Its key." })
  key?: string;
}

/** Finds one thing by its id, key or name. */
@ArgsType()
export class NameArguments extends KeyArguments {
  @Field(() => String, {
    nullable: true,
    description:
      "Any of its names, in any spelling, script or transliteration; what comes closest to it is meant.",
  })
  name?: string;
}

@ArgsType()
export class IdArgument {
  @Field(() => ID, { description: "A global id." })
  id!: string;
}

@ArgsType()
export class IdsArgument {
  @Field(() => [ID], { description: "Global ids, 1,000 at most." })
  ids!: string[];
}

import { EventConnection } from "./event.ts";
import { FactionRelation } from "./faction.ts";
import { Filter, Relates, Tests, TestsBy } from "./filter/decorators.ts";
import { relationOf } from "./filter/relation.ts";
import { IdFilter, StringFilter } from "./filter/scalar-filters.ts";
import { Connects, List, Noun, Property } from "./graph/decorators.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { MembershipConnection } from "./membership.ts";
import { Alias } from "./name/alias.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.ts";

@Noun({
  label: "Person",
  orders: { NAME: "name", KEY: "key" },
  description: "A person in public life who leads, speaks for, claims or is hit.",
})
export class Person extends GraphNode {
  @Property(() => String, { description: "Readable, stable key, such as `qasem-soleimani`." })
  key!: string;

  @Property(() => String, { description: "The name shown. All others are in `aliases`." })
  name!: string;

  @Property(() => String, { nullable: true, description: "Rank or title, such as `Maj. Gen.`." })
  title!: string | null;

  @List(() => Alias, [into("ALIAS_OF")], {
    description: "Every name the person is known by, with who gives it.",
  })
  aliases!: Alias[];

  @Connects(() => MembershipConnection, [out("MEMBER_OF")], {
    description: "Factions that the person belongs to; the edge says in which role.",
  })
  memberships!: object;

  @Connects(() => PersonSameAsConnection, toSame, { description: sameAsDescription })
  sameAs!: object;

  @Connects(() => EventConnection, [out("INVOLVED_IN")], {
    description: "Events that the person was part of or hit by.",
  })
  events!: object;
}

@Filter("Which people.")
export class PersonFilter {
  @TestsBy("id", () => IdFilter, "The global id.")
  id?: object;

  @Tests(() => StringFilter, "The key.")
  key?: object;

  @TestsBy(
    "name",
    () => StringFilter,
    "Any of the names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.",
  )
  name?: object;

  @Relates(() => FactionRelation, [out("MEMBER_OF")], "The factions that the person belongs to.")
  memberships?: object;
}

export const PersonOrder = orderInput("Person", { NAME: "By the name shown.", KEY: "By key." });
export const PersonRelation = relationOf("Person", () => PersonFilter);
export const PersonConnection = connectionOf("Person", () => Person, {
  where: () => PersonFilter,
  orderBy: () => PersonOrder,
});
const PersonSameAsConnection = sameAsConnection("Person", () => Person);

import { AffiliationConnection } from "./affiliation.ts";
import { ClaimConnection, ClaimRelation } from "./claim.ts";
import { EventConnection, EventRelation } from "./event.ts";
import { Filter, Relates, Tests, TestsBy } from "./filter/decorators.ts";
import { relationOf } from "./filter/relation.ts";
import { enumFilter, IdFilter, StringFilter } from "./filter/scalar-filters.ts";
import { Connects, Extreme, List, Noun, Property } from "./graph/decorators.ts";
import { enumType } from "./graph/enum.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { HeldResponsibleConnection } from "./held-responsible.ts";
import { MemberConnection } from "./membership.ts";
import { Alias } from "./name/alias.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { PersonRelation } from "./person.ts";
import { downToParts } from "./roll-up.ts";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.ts";
import { DateScalar } from "./scalars.ts";

export const FactionKind = enumType(
  "FactionKind",
  "What sort of actor a faction is, in ACLED's terms where they fit.",
  {
    STATE: "A state or its government.",
    STATE_FORCES: "Armed forces or police of a state (ACLED: state forces).",
    COALITION: "Several states or their forces acting together (ACLED: external or other forces).",
    REBEL_GROUP: "An armed group that fights a government for its place (ACLED: rebel group).",
    POLITICAL_MILITIA: "An armed group that works for political ends by violence (ACLED: political militia).",
    IDENTITY_MILITIA: "An armed group of a community, tribe or place (ACLED: identity militia).",
    POLITICAL_PARTY: "A party or bloc.",
    UMBRELLA: "A label for several groups that does not say which: no group of its own.",
    CIVILIANS: "People who are no armed group, named together.",
    OTHER: "Something else, or not known.",
  },
);

export const FactionKindFilter = enumFilter("FactionKind", FactionKind);

const heldResponsible = [into("HOLDS_RESPONSIBLE")];
const heldResponsibleEvents = [...heldResponsible, out("ABOUT")];

@Noun({
  label: "Faction",
  orders: { NAME: "name", KEY: "key" },
  description: "A group, a state or its forces: whoever can claim, be blamed for, deny or suffer an attack.",
})
export class Faction extends GraphNode {
  @Property(() => String, { description: "Readable, stable key, such as `kataib-hezbollah`." })
  key!: string;

  @Property(() => String, { description: "The name shown. All others are in `aliases`." })
  name!: string;

  @Property(() => FactionKind, { description: "What sort of actor it is." })
  kind!: string;

  @Property(() => String, { nullable: true, description: "A line on what it is or calls itself." })
  description!: string | null;

  @List(() => Alias, [into("ALIAS_OF")], { description: "Every name it is known by, with who gives it." })
  aliases!: Alias[];

  @Connects(() => ClaimConnection, [out("MADE")], {
    description: "Claims that it made itself, of any stance.",
  })
  claims!: object;

  @Connects(() => HeldResponsibleConnection, heldResponsible, {
    rolledUp: [downToParts, ...heldResponsible],
    description: "Claims of responsibility and attributions that name it, whoever made them.",
  })
  heldResponsible!: object;

  @Connects(() => EventConnection, [out("HELD_RESPONSIBLE_FOR")], {
    description: "Events that a live claim holds it responsible for.",
  })
  events!: object;

  @Connects(() => EventConnection, [into("TARGETS")], { description: "Events that were aimed at it." })
  targetedBy!: object;

  @Connects(() => MemberConnection, [into("MEMBER_OF")], {
    description: "People who belong to it; the edge says in which role.",
  })
  members!: object;

  @Connects(() => AffiliationConnection, [out("AFFILIATED_WITH")], {
    description:
      "Factions that somebody says it belongs to, fronts for or stands with; the edge says how, and who says so.",
  })
  affiliations!: object;

  @Connects(() => FactionSameAsConnection, toSame, { description: sameAsDescription })
  sameAs!: object;

  @Extreme(() => DateScalar, "min", heldResponsibleEvents, "startedOn", {
    description: "Day of the earliest event that a claim holds it responsible for.",
  })
  firstKnownOn!: string | null;

  @Extreme(() => DateScalar, "max", heldResponsibleEvents, "startedOn", {
    description: "Day of the latest event that a claim holds it responsible for.",
  })
  lastKnownOn!: string | null;
}

@Filter("Which factions.")
export class FactionFilter {
  @TestsBy("id", () => IdFilter, "Its global id.")
  id?: object;

  @Tests(() => StringFilter, "Its key.")
  key?: object;

  @TestsBy(
    "name",
    () => StringFilter,
    "Any of its names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.",
  )
  name?: object;

  @Tests(() => FactionKindFilter, "What sort of actor it is.")
  kind?: object;

  @Relates(() => ClaimRelation, [out("MADE")], "The claims that it made.")
  claims?: object;

  @Relates(() => ClaimRelation, heldResponsible, "The claims that hold it responsible.")
  heldResponsible?: object;

  @Relates(() => EventRelation, [into("TARGETS")], "The events that were aimed at it.")
  targetedBy?: object;

  @Relates(() => PersonRelation, [into("MEMBER_OF")], "The people who belong to it.")
  members?: object;
}

export const FactionOrder = orderInput("Faction", { NAME: "By the name shown.", KEY: "By key." });
export const FactionRelation = relationOf("Faction", () => FactionFilter);
export const FactionConnection = connectionOf("Faction", () => Faction, {
  where: () => FactionFilter,
  orderBy: () => FactionOrder,
});
const FactionSameAsConnection = sameAsConnection("Faction", () => Faction);

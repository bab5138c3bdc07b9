import { AccountConnection } from "./account.ts";
import { ClaimConnection, ClaimRelation } from "./claim.ts";
import { Dispute } from "./dispute.ts";
import { Damage, EventKind, Weapon } from "./event-terms.ts";
import { FactionConnection, FactionRelation } from "./faction.ts";
import { Filter, Flag, Reaches, Relates, Tests, TestsBy } from "./filter/decorators.ts";
import { relationOf } from "./filter/relation.ts";
import { DateFilter, enumFilter, IdFilter, IntFilter, StringFilter } from "./filter/scalar-filters.ts";
import { BoundingBoxInput, NearInput } from "./filter/space.ts";
import { Around, Connects, Mapped, Noun, One, PointProperty, Property, Record } from "./graph/decorators.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { InvolvementConnection } from "./involvement.ts";
import { NearbyPlaceConnection } from "./nearby.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { PersonRelation } from "./person.ts";
import { Place, PlaceFilter } from "./place.ts";
import { Point } from "./point.ts";
import { DatePrecision, GeoPrecision } from "./precision.ts";
import { Range } from "./range.ts";
import { ReportConnection, ReportRelation } from "./report.ts";
import { Responsibility, ResponsibilityFilter } from "./responsibility.ts";
import { DateScalar } from "./scalars.ts";

export const EventKindFilter = enumFilter("EventKind", EventKind);
export const WeaponFilter = enumFilter("Weapon", Weapon);

const populated = ["CITY", "TOWN", "VILLAGE"];

/** From an event to its place and every place around that one. */
const placeOrAround = [out("AT"), out("PART_OF", { repeat: [0, 8] })];

@Noun({
  label: "Event",
  orders: { DATE: "startedOn", DEATHS: "deathsBest", TITLE: "title", KEY: "key" },
  inOrder: [
    ["responsibility", "key"],
    ["responsibility", "startedOn"],
  ],
  fullText: ["title", "summary"],
  past: "Version",
  description:
    "Something that happened, or is said to have: an attack, a clash, a series of them. Reports differ; each one's version is in `accounts`. The fields here show the version of the most reliable source, of several the latest, and where that one is silent the next; ranges run from the lowest low to the highest high.",
})
export class Event extends GraphNode {
  @Property(() => String, { description: "Readable, stable key, such as `2021-01-20-yusufiya-ied`." })
  key!: string;

  @Property(() => String, { description: "What happened, in a line." })
  title!: string;

  @Property(() => String, { nullable: true, description: "What happened, in a few sentences." })
  summary!: string | null;

  @Property(() => EventKind, { description: "What kind of event it is." })
  kind!: string;

  @Property(() => DateScalar, {
    nullable: true,
    description: "Day of it, or the first of several; null: not known.",
  })
  startedOn!: string | null;

  @Property(() => DateScalar, {
    nullable: true,
    description: "Last day of it; null: the same day, or not known.",
  })
  endedOn!: string | null;

  @Property(() => DatePrecision, { description: "How exactly the day is known." })
  datePrecision!: string;

  @PointProperty(() => Point, {
    nullable: true,
    description: "Where it was; `geoPrecision` says how exactly that is known.",
  })
  location!: Point | null;

  @Property(() => GeoPrecision, { nullable: true, description: "How exactly the place is known." })
  geoPrecision!: string | null;

  @One(() => Place, [out("AT")], { description: "The place that it was at or near." })
  place!: Place | null;

  @Around(
    () => NearbyPlaceConnection,
    { label: "Place", precise: "self", only: populated },
    {
      description:
        "Cities, towns and villages around it, nearest first. Empty where its own place is known less precisely than ADMIN2.",
    },
  )
  nearby!: object;

  @Property(() => Weapon, { nullable: true, description: "The main weapon; null: not known." })
  weapon!: string | null;

  @Property(() => String, { nullable: true, description: "What was attacked, in words." })
  target!: string | null;

  @Connects(() => FactionConnection, [out("TARGETS")], { description: "Factions that it was aimed at." })
  targets!: object;

  @Connects(() => InvolvementConnection, [into("INVOLVED_IN")], {
    description: "People who were part of it; the edge says how.",
  })
  people!: object;

  @Record(() => Range, { prefix: "deaths", description: "How many people were killed." })
  deaths!: Range;

  @Record(() => Range, { prefix: "wounded", description: "How many people were wounded." })
  wounded!: Range;

  @Property(() => Damage, { description: "Was anything damaged?" })
  materialDamage!: string;

  @Property(() => Boolean, { description: "Does it stand for many events that are not told one by one?" })
  isSeries!: boolean;

  @Connects(() => AccountConnection, [into("REPORTS")], { description: "Each report's own version." })
  accounts!: object;

  @Connects(() => ClaimConnection, [into("ABOUT")], { description: "Claims about it, of any stance." })
  claims!: object;

  @Connects(() => ReportConnection, [into("REPORTS")], { description: "Reports that tell of it." })
  reports!: object;

  @One(() => Event, [out("PART_OF_SERIES")], { description: "The series that it belongs to." })
  partOf!: Event | null;

  @Connects(() => EventConnection, [into("PART_OF_SERIES")], {
    description: "The events of the series that are told one by one.",
  })
  parts!: object;

  @Record(() => Responsibility, { description: "Who is held responsible, as the live claims have it." })
  responsibility!: Responsibility;

  @Mapped(
    () => [Dispute],
    { kind: "disputes" },
    {
      description:
        "What accounts of it or live claims about it differ on, and who says what. Empty: nothing.",
    },
  )
  disputes!: Dispute[];

  @Property(() => DateScalar, { nullable: true, description: "Earliest day on which a report told of it." })
  knownOn!: string | null;
}

@Filter("Which events.")
export class EventFilter {
  @TestsBy("id", () => IdFilter, "Its global id.")
  id?: object;

  @Tests(() => StringFilter, "Its key.")
  key?: object;

  @Tests(() => EventKindFilter, "What kind of event it is.")
  kind?: object;

  @Tests(() => WeaponFilter, "The main weapon.")
  weapon?: object;

  @Tests(() => DateFilter, "Day of it, or the first of several.", "startedOn")
  date?: object;

  @Tests(() => IntFilter, "How many people were killed, by the number held best.", "deathsBest")
  deaths?: object;

  @Tests(() => ResponsibilityFilter, "Who is held responsible, as the live claims have it.")
  responsibility?: object;

  @Tests(() => StringFilter, "What happened, in a line.")
  title?: object;

  @Flag("Does it stand for many events that are not told one by one?")
  isSeries?: boolean;

  @TestsBy("near", () => NearInput, "It was within a distance of a point.")
  near?: object;

  @TestsBy("within", () => BoundingBoxInput, "It was inside a box.")
  within?: object;

  @Reaches(() => PlaceFilter, placeOrAround, "It was at a place like this, or inside one.")
  place?: object;

  @Relates(() => ClaimRelation, [into("ABOUT")], "The claims about it.")
  claims?: object;

  @Relates(() => FactionRelation, [out("TARGETS")], "The factions that it was aimed at.")
  targets?: object;

  @Relates(() => PersonRelation, [into("INVOLVED_IN")], "The people who were part of it.")
  people?: object;

  @Relates(() => ReportRelation, [into("REPORTS")], "The reports that tell of it.")
  reports?: object;
}

export const EventOrder = orderInput("Event", {
  DATE: "By the day, or the first of several.",
  DEATHS: "By how many people were killed, by the number held best.",
  TITLE: "By title.",
  DISTANCE: "By distance from the point of the `near` filter, which has to be there.",
  KEY: "By key.",
});
export const EventRelation = relationOf("Event", () => EventFilter);
export const EventConnection = connectionOf("Event", () => Event, {
  where: () => EventFilter,
  orderBy: () => EventOrder,
});

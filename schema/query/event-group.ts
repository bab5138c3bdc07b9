import { Int } from "type-graphql";
import { EventFilter } from "../event.ts";
import { EventKind, Weapon } from "../event-terms.ts";
import { Faction } from "../faction.ts";
import { enumType } from "../graph/enum.ts";
import { into, out } from "../graph/hop.ts";
import { connectionOf } from "../page/connection.ts";
import { Place } from "../place.ts";
import { Range } from "../range.ts";
import { ResponsibilityStatus } from "../responsibility.ts";
import { upToParents } from "../roll-up.ts";
import { DateScalar } from "../scalars.ts";
import { groupArguments } from "./group-arguments.ts";
import { By, Group, Measured } from "./group-decorators.ts";
import { GroupOrder } from "./group-order.ts";

export const EventGrouping = enumType(
  "EventGrouping",
  "What events can be grouped by. An event with several factions or cities counts in the group of each, and in none where it has none.",
  {
    FACTION: "Each faction that a live claim holds responsible.",
    CITY: "Each city within `withinKm` of it.",
    COUNTRY: "The country it was in.",
    DAY: "Its day, or the first of several.",
    MONTH: "The month of that day.",
    YEAR: "The year of that day.",
    KIND: "Its kind.",
    WEAPON: "The main weapon.",
    RESPONSIBILITY: "The status of its responsibility.",
  },
);

@Group("Events that have something in common, counted together.", {
  of: "Event",
  dimensions: {
    FACTION: {
      kind: "node",
      path: [into("HELD_RESPONSIBLE_FOR")],
      rolledUp: [into("HELD_RESPONSIBLE_FOR"), upToParents],
    },
    CITY: { kind: "city" },
    COUNTRY: {
      kind: "node",
      path: [out("AT"), out("PART_OF", { repeat: [0, 8] })],
      only: { kind: "COUNTRY" },
    },
    DAY: { kind: "period", property: "startedOn", length: 10 },
    MONTH: { kind: "period", property: "startedOn", length: 7 },
    YEAR: { kind: "period", property: "startedOn", length: 4 },
    KIND: { kind: "property", property: "kind" },
    WEAPON: { kind: "property", property: "weapon" },
    RESPONSIBILITY: { kind: "property", property: "responsibility" },
  },
})
export class EventGroup {
  @By(() => Faction, "FACTION", "A faction that live claims hold responsible.")
  faction!: Faction | null;

  @By(() => Place, "CITY", "A city that the events were near.")
  city!: Place | null;

  @By(() => Place, "COUNTRY", "The country that the events were in.")
  country!: Place | null;

  @By(() => DateScalar, "DAY", "The day.")
  day!: string | null;

  @By(() => String, "MONTH", "The month as YYYY-MM.")
  month!: string | null;

  @By(() => Int, "YEAR", "The year.")
  year!: number | null;

  @By(() => EventKind, "KIND", "The kind of event.")
  kind!: string | null;

  @By(() => Weapon, "WEAPON", "The main weapon; null, too, where it is not known.")
  weapon!: string | null;

  @By(() => ResponsibilityStatus, "RESPONSIBILITY", "The status of responsibility.")
  responsibility!: string | null;

  @Measured(() => Int, "events", "How many events.", false)
  eventCount!: number;

  @Measured(
    () => Range,
    "deaths",
    "How many people were killed in those of which it is known; null where it is known of none.",
  )
  deaths!: Range | null;

  @Measured(() => DateScalar, "firstOn", "The earliest day of an event.")
  firstOn!: string | null;

  @Measured(() => DateScalar, "lastOn", "The latest day of an event.")
  lastOn!: string | null;
}

const page = connectionOf("EventGroup", () => EventGroup, {
  where: () => EventFilter,
  orderBy: () => GroupOrder,
});

export const EventGroupConnection = {
  type: page.type,
  arguments: groupArguments(page.arguments, EventGrouping),
};

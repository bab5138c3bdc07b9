import { Int } from "type-graphql";
import { EventConnection } from "./event.ts";
import { Filter, Reaches, Tests, TestsBy } from "./filter/decorators.ts";
import { enumFilter, IdFilter, IntFilter, StringFilter } from "./filter/scalar-filters.ts";
import { Around, Connects, List, Noun, One, PointProperty, Property } from "./graph/decorators.ts";
import { enumType } from "./graph/enum.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { Alias } from "./name/alias.ts";
import { eventsNearConnection } from "./nearby.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { Point } from "./point.ts";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.ts";

export const PlaceKind = enumType(
  "PlaceKind",
  "What sort of place it is. Cities, towns and villages are told apart by population, with the bounds of the Degree of Urbanisation (UN Statistical Commission, 2020).",
  {
    COUNTRY: "A country.",
    PROVINCE: "A part of a country of the first order: a governorate, a province.",
    DISTRICT: "A part of a province.",
    CITY: "A populated place of 50,000 people or more.",
    TOWN: "A populated place of 5,000 to 50,000 people.",
    VILLAGE: "A populated place of fewer people, or of a number not known.",
    NEIGHBOURHOOD: "A part of a city.",
    ROAD: "A road, or a stretch of one.",
    BASE: "A military base or camp.",
    AIRPORT: "An airport.",
    CROSSING: "A border crossing.",
    OTHER: "Something else.",
  },
);
export const PlaceKindFilter = enumFilter("PlaceKind", PlaceKind);

/** Steps up the hierarchy of places, and from any place in it: a country is at most this far up. */
const highest = 8;
const inside = into("PART_OF", { repeat: [0, highest] });
const upwards = out("PART_OF", { repeat: [1, highest] });

@Noun({
  label: "Place",
  orders: { NAME: "name", POPULATION: "population", KEY: "key" },
  description: "A populated place, a part of a country, a road or a base.",
})
export class Place extends GraphNode {
  @Property(() => String, { description: "Readable, stable key, such as `geonames:98182`." })
  key!: string;

  @Property(() => String, { description: "The name shown. All others are in `aliases`." })
  name!: string;

  @Property(() => PlaceKind, { description: "What sort of place it is." })
  kind!: string;

  @List(() => Alias, [into("ALIAS_OF")], { description: "Every name it is known by, with who gives it." })
  aliases!: Alias[];

  @PointProperty(() => Point, { nullable: true, description: "Where it is, as its gazetteer has it." })
  location!: Point | null;

  @Property(() => Int, { nullable: true, description: "How many people live there; null: not known." })
  population!: number | null;

  @Property(() => Int, { nullable: true, description: "Its number in GeoNames." })
  geonamesId!: number | null;

  @Property(() => String, {
    nullable: true,
    description: "Country as an ISO 3166-1 alpha-2 code, such as `IQ`.",
  })
  countryCode!: string | null;

  @One(() => Place, [out("PART_OF")], { description: "The next larger place that it lies in." })
  partOf!: Place | null;

  @List(() => Place, [upwards], { description: "All the places that it lies in, by key." })
  ancestors!: Place[];

  @Connects(() => PlaceConnection, [into("PART_OF")], { description: "The places that lie right inside it." })
  parts!: object;

  @Connects(() => EventConnection, [inside, into("AT")], {
    description: "Events at it or at any place inside it.",
  })
  events!: object;

  @Around(
    eventsNearConnection,
    { label: "Event", precise: "found" },
    {
      description: "Events within a distance of its point. Distances are on the sphere (WGS 84).",
    },
  )
  eventsNear!: object;

  @Connects(() => PlaceSameAsConnection, toSame, { description: sameAsDescription })
  sameAs!: object;
}

@Filter("Which places.")
export class PlaceFilter {
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

  @Tests(() => PlaceKindFilter, "What sort of place it is.")
  kind?: object;

  @Tests(() => StringFilter, "Country as an ISO 3166-1 alpha-2 code, such as `IQ`.")
  countryCode?: object;

  @Tests(() => IntFilter, "How many people live there.")
  population?: object;

  @Reaches(() => PlaceFilter, [upwards], "It lies inside a place like this.")
  partOf?: object;
}

export const PlaceOrder = orderInput("Place", {
  NAME: "By the name shown.",
  POPULATION: "By how many people live there.",
  KEY: "By key.",
});
export const PlaceConnection = connectionOf("Place", () => Place, {
  where: () => PlaceFilter,
  orderBy: () => PlaceOrder,
});
const PlaceSameAsConnection = sameAsConnection("Place", () => Place);

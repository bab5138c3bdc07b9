var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var Place_1, PlaceFilter_1;
import { Int } from "type-graphql";
import { EventConnection } from "./event.js";
import { Filter, Reaches, Tests, TestsBy } from "./filter/decorators.js";
import { enumFilter, IdFilter, IntFilter, StringFilter } from "./filter/scalar-filters.js";
import { Around, Connects, List, Noun, One, PointProperty, Property } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { Alias } from "./name/alias.js";
import { eventsNearConnection } from "./nearby.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { Point } from "./point.js";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.js";
export const PlaceKind = enumType("PlaceKind", "What sort of place it is. Cities, towns and villages are told apart by population, with the bounds of the Degree of Urbanisation (UN Statistical Commission, 2020).", {
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
});
export const PlaceKindFilter = enumFilter("PlaceKind", PlaceKind);
/** Steps up the hierarchy of places, and from any place in it: a country is at most this far up. */
const highest = 8;
const inside = into("PART_OF", { repeat: [0, highest] });
const upwards = out("PART_OF", { repeat: [1, highest] });
let Place = Place_1 = class Place extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key, such as `geonames:98182`." })
], Place.prototype, "key", void 0);
__decorate([
    Property(() => String, { description: "The name shown. All others are in `aliases`." })
], Place.prototype, "name", void 0);
__decorate([
    Property(() => PlaceKind, { description: "What sort of place it is." })
], Place.prototype, "kind", void 0);
__decorate([
    List(() => Alias, [into("ALIAS_OF")], { description: "Every name it is known by, with who gives it." })
], Place.prototype, "aliases", void 0);
__decorate([
    PointProperty(() => Point, { nullable: true, description: "Where it is, as its gazetteer has it." })
], Place.prototype, "location", void 0);
__decorate([
    Property(() => Int, { nullable: true, description: "How many people live there; null: not known." })
], Place.prototype, "population", void 0);
__decorate([
    Property(() => Int, { nullable: true, description: "Its number in GeoNames." })
], Place.prototype, "geonamesId", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "Country as an ISO 3166-1 alpha-2 code, such as `IQ`.",
    })
], Place.prototype, "countryCode", void 0);
__decorate([
    One(() => Place_1, [out("PART_OF")], { description: "The next larger place that it lies in." })
], Place.prototype, "partOf", void 0);
__decorate([
    List(() => Place_1, [upwards], { description: "All the places that it lies in, by key." })
], Place.prototype, "ancestors", void 0);
__decorate([
    Connects(() => PlaceConnection, [into("PART_OF")], { description: "The places that lie right inside it." })
], Place.prototype, "parts", void 0);
__decorate([
    Connects(() => EventConnection, [inside, into("AT")], {
        description: "Events at it or at any place inside it.",
    })
], Place.prototype, "events", void 0);
__decorate([
    Around(eventsNearConnection, { label: "Event", precise: "found" }, {
        description: "Events within a distance of its point. Distances are on the sphere (WGS 84).",
    })
], Place.prototype, "eventsNear", void 0);
__decorate([
    Connects(() => PlaceSameAsConnection, toSame, { description: sameAsDescription })
], Place.prototype, "sameAs", void 0);
Place = Place_1 = __decorate([
    Noun({
        label: "Place",
        orders: { NAME: "name", POPULATION: "population", KEY: "key" },
        description: "A populated place, a part of a country, a road or a base.",
    })
], Place);
export { Place };
let PlaceFilter = PlaceFilter_1 = class PlaceFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "Its global id.")
], PlaceFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "Its key.")
], PlaceFilter.prototype, "key", void 0);
__decorate([
    TestsBy("name", () => StringFilter, "Any of its names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.")
], PlaceFilter.prototype, "name", void 0);
__decorate([
    Tests(() => PlaceKindFilter, "What sort of place it is.")
], PlaceFilter.prototype, "kind", void 0);
__decorate([
    Tests(() => StringFilter, "Country as an ISO 3166-1 alpha-2 code, such as `IQ`.")
], PlaceFilter.prototype, "countryCode", void 0);
__decorate([
    Tests(() => IntFilter, "How many people live there.")
], PlaceFilter.prototype, "population", void 0);
__decorate([
    Reaches(() => PlaceFilter_1, [upwards], "It lies inside a place like this.")
], PlaceFilter.prototype, "partOf", void 0);
PlaceFilter = PlaceFilter_1 = __decorate([
    Filter("Which places.")
], PlaceFilter);
export { PlaceFilter };
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

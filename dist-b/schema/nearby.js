var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Extensions, Field, Float, ObjectType } from "type-graphql";
import { EventConnection, EventFilter, EventOrder } from "./event.js";
import { Mapped } from "./graph/decorators.js";
import { connectionOf, edgeOf, pageArguments } from "./page/connection.js";
import { Place } from "./place.js";
import { GeoPrecision } from "./precision.js";
let NearbyPlaceEdge = class NearbyPlaceEdge extends edgeOf(() => Place) {
};
__decorate([
    Mapped(() => Float, { kind: "distance" }, { description: "Distance in km, on the sphere (WGS 84)." })
], NearbyPlaceEdge.prototype, "km", void 0);
__decorate([
    Mapped(() => Float, { kind: "bearing" }, {
        nullable: true,
        description: "Direction in which it lies from the event: degrees from north, clockwise, at the start of the shortest way; null at the very point.",
    })
], NearbyPlaceEdge.prototype, "bearing", void 0);
NearbyPlaceEdge = __decorate([
    ObjectType({ description: "A place near an event: how far from it, and in which direction." }),
    Extensions({ graph: { element: "relationship" } })
], NearbyPlaceEdge);
const nearby = connectionOf("NearbyPlace", () => Place, { edge: () => NearbyPlaceEdge });
let NearbyArguments = class NearbyArguments extends nearby.arguments {
};
__decorate([
    Field(() => Float, { nullable: true, defaultValue: 50, description: "Radius in km, 0 or more." })
], NearbyArguments.prototype, "km", void 0);
NearbyArguments = __decorate([
    ArgsType()
], NearbyArguments);
/** From an event to the populated places around it. */
export const NearbyPlaceConnection = { type: nearby.type, arguments: NearbyArguments };
let EventsNearArguments = class EventsNearArguments extends pageArguments({ where: () => EventFilter, orderBy: () => EventOrder }) {
};
__decorate([
    Field(() => Float, { defaultValue: 50, description: "Radius in km, 0 or more." })
], EventsNearArguments.prototype, "km", void 0);
__decorate([
    Field(() => GeoPrecision, {
        nullable: true,
        defaultValue: "ADMIN2",
        description: "Leaves out whatever is placed less precisely than this.",
    })
], EventsNearArguments.prototype, "precision", void 0);
EventsNearArguments = __decorate([
    ArgsType()
], EventsNearArguments);
/** From a place to the events around it; named late, as events name this file. */
export function eventsNearConnection() {
    return { type: EventConnection.type, arguments: EventsNearArguments };
}

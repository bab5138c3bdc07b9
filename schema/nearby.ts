import { ArgsType, Extensions, Field, Float, ObjectType } from "type-graphql";
import { EventConnection, EventFilter, EventOrder } from "./event.ts";
import { Mapped } from "./graph/decorators.ts";
import { type Connection, connectionOf, edgeOf, pageArguments } from "./page/connection.ts";
import { Place } from "./place.ts";
import { GeoPrecision } from "./precision.ts";

@ObjectType({ description: "A place near an event: how far from it, and in which direction." })
@Extensions({ graph: { element: "relationship" } })
class NearbyPlaceEdge extends edgeOf(() => Place) {
  @Mapped(() => Float, { kind: "distance" }, { description: "Distance in km, on the sphere (WGS 84)." })
  km!: number;

  @Mapped(
    () => Float,
    { kind: "bearing" },
    {
      nullable: true,
      description:
        "Direction in which it lies from the event: degrees from north, clockwise, at the start of the shortest way; null at the very point.",
    },
  )
  bearing!: number | null;
}

const nearby = connectionOf("NearbyPlace", () => Place, { edge: () => NearbyPlaceEdge });

@ArgsType()
class NearbyArguments extends nearby.arguments {
  @Field(() => Float, { nullable: true, defaultValue: 50, description: "Radius in km, 0 or more." })
  km!: number;
}

/** From an event to the populated places around it. */
export const NearbyPlaceConnection = { type: nearby.type, arguments: NearbyArguments };

@ArgsType()
class EventsNearArguments extends pageArguments({ where: () => EventFilter, orderBy: () => EventOrder }) {
  @Field(() => Float, { defaultValue: 50, description: "Radius in km, 0 or more." })
  km!: number;

  @Field(() => GeoPrecision, {
    nullable: true,
    defaultValue: "ADMIN2",
    description: "Leaves out whatever is placed less precisely than this.",
  })
  precision!: string;
}

/** From a place to the events around it; named late, as events name this file. */
export function eventsNearConnection(): Connection {
  return { type: EventConnection.type, arguments: EventsNearArguments };
}

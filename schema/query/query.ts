import { Args, Extensions, Query as QueryField, Resolver } from "type-graphql";
import { Claim, ClaimConnection } from "../claim.ts";
import { Event, EventConnection } from "../event.ts";
import { Faction, FactionConnection } from "../faction.ts";
import type { RootMapping } from "../graph/mapping.ts";
import { GraphNode } from "../graph/node.ts";
import type { Connection } from "../page/connection.ts";
import { Person, PersonConnection } from "../person.ts";
import { Place, PlaceConnection } from "../place.ts";
import { Report, ReportConnection } from "../report.ts";
import { Source, SourceConnection } from "../source.ts";
import { ClaimGroupConnection } from "./claim-group.ts";
import { EventGroupConnection } from "./event-group.ts";
import { IdArgument, IdsArgument, KeyArguments, NameArguments } from "./find-arguments.ts";
import { Path, PathArguments } from "./path.ts";
import { SearchConnection } from "./search.ts";

type Class = abstract new () => object;

const byKey = "Give exactly one argument. Null if there is none.";
const byName = `${byKey} A name that fits several is an error that lists them.`;

/** The fields of the query type. None has a resolver here: the server attaches them. */
@Resolver()
export class Query {
  @Root({ kind: "findAny" }, () => GraphNode, IdArgument, "Anything by its global id. Null if there is none.")
  node!: unknown;

  @Root(
    { kind: "findEach" },
    () => [GraphNode],
    IdsArgument,
    "Things by their global ids, in the same order, null where there is none.",
  )
  nodes!: unknown;

  @Find("Faction", () => Faction, NameArguments, `One faction. ${byName}`)
  faction!: unknown;

  @Find("Person", () => Person, NameArguments, `One person. ${byName}`)
  person!: unknown;

  @Root(
    { kind: "find", label: "Place", prefer: "population" },
    () => Place,
    NameArguments,
    `One place. ${byKey} Of several that have a name, the most populous.`,
  )
  place!: unknown;

  @Find("Source", () => Source, NameArguments, `One source. ${byName}`)
  source!: unknown;

  @Find("Event", () => Event, KeyArguments, `One event. ${byKey}`)
  event!: unknown;

  @Find("Claim", () => Claim, KeyArguments, `One claim. ${byKey}`)
  claim!: unknown;

  @Find("Report", () => Report, KeyArguments, `One report. ${byKey}`)
  report!: unknown;

  @All("Faction", FactionConnection, "Factions: groups, states and their forces.")
  factions!: unknown;

  @All("Person", PersonConnection, "People in public life.")
  people!: unknown;

  @All("Place", PlaceConnection, "Populated places, parts of countries, roads and bases.")
  places!: unknown;

  @All("Source", SourceConnection, "Papers, channels, offices and data sets.")
  sources!: unknown;

  @All("Event", EventConnection, "Attacks and other events.")
  events!: unknown;

  @All("Claim", ClaimConnection, "Claims of responsibility, attributions, denials and retractions.")
  claims!: unknown;

  @All("Report", ReportConnection, "Articles, statements and releases of data sets.")
  reports!: unknown;

  @Root(
    { kind: "search" },
    () => SearchConnection.type,
    SearchConnection.arguments,
    "Things by name, in any spelling, script or transliteration, and by words of titles and summaries; best first, each once.",
  )
  search!: unknown;

  @Root(
    { kind: "paths" },
    () => [Path],
    PathArguments,
    "The shortest ways from one thing to another, over edges of any direction. Of several that are as short, by the keys of what lies on them. From a thing to itself there is none.",
  )
  paths!: unknown;

  @Root(
    { kind: "groups" },
    () => EventGroupConnection.type,
    EventGroupConnection.arguments,
    "Events, grouped and counted.",
  )
  eventGroups!: unknown;

  @Root(
    { kind: "groups" },
    () => ClaimGroupConnection.type,
    ClaimGroupConnection.arguments,
    "Claims, grouped and counted.",
  )
  claimGroups!: unknown;
}

function Find(label: string, type: () => Class, args: Class, description: string): PropertyDecorator {
  return Root({ kind: "find", label }, type, args, description);
}

function All(label: string, connection: Connection, description: string): PropertyDecorator {
  return Root({ kind: "all", label }, () => connection.type, connection.arguments, description);
}

function Root(root: RootMapping, type: () => object, args: Class, description: string): PropertyDecorator {
  const nullable = root.kind === "findEach" ? "items" : root.kind === "find" || root.kind === "findAny";
  return (prototype, name) => {
    QueryField(type as never, { nullable, description })(prototype, name as string, {});
    Args(() => args as never)(prototype, name, 0);
    Extensions({ root })(prototype, name as string);
  };
}

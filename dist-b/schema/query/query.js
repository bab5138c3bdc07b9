var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Args, Extensions, Query as QueryField, Resolver } from "type-graphql";
import { Claim, ClaimConnection } from "../claim.js";
import { Event, EventConnection } from "../event.js";
import { Faction, FactionConnection } from "../faction.js";
import { GraphNode } from "../graph/node.js";
import { Person, PersonConnection } from "../person.js";
import { Place, PlaceConnection } from "../place.js";
import { Report, ReportConnection } from "../report.js";
import { Source, SourceConnection } from "../source.js";
import { ClaimGroupConnection } from "./claim-group.js";
import { EventGroupConnection } from "./event-group.js";
import { IdArgument, IdsArgument, KeyArguments, NameArguments } from "./find-arguments.js";
import { Path, PathArguments } from "./path.js";
import { SearchConnection } from "./search.js";
const byKey = "Give exactly one argument. Null if there is none.";
const byName = `${byKey} A name that fits several is an error that lists them.`;
/** The fields of the query type. None has a resolver here: the server attaches them. */
let Query = class Query {
};
__decorate([
    Root({ kind: "findAny" }, () => GraphNode, IdArgument, "Anything by its global id. Null if there is none.")
], Query.prototype, "node", void 0);
__decorate([
    Root({ kind: "findEach" }, () => [GraphNode], IdsArgument, "Things by their global ids, in the same order, null where there is none.")
], Query.prototype, "nodes", void 0);
__decorate([
    Find("Faction", () => Faction, NameArguments, `One faction. ${byName}`)
], Query.prototype, "faction", void 0);
__decorate([
    Find("Person", () => Person, NameArguments, `One person. ${byName}`)
], Query.prototype, "person", void 0);
__decorate([
    Root({ kind: "find", label: "Place", prefer: "population" }, () => Place, NameArguments, `One place. ${byKey} Of several that have a name, the most populous.`)
], Query.prototype, "place", void 0);
__decorate([
    Find("Source", () => Source, NameArguments, `One source. ${byName}`)
], Query.prototype, "source", void 0);
__decorate([
    Find("Event", () => Event, KeyArguments, `One event. ${byKey}`)
], Query.prototype, "event", void 0);
__decorate([
    Find("Claim", () => Claim, KeyArguments, `One claim. ${byKey}`)
], Query.prototype, "claim", void 0);
__decorate([
    Find("Report", () => Report, KeyArguments, `One report. ${byKey}`)
], Query.prototype, "report", void 0);
__decorate([
    All("Faction", FactionConnection, "Factions: groups, states and their forces.")
], Query.prototype, "factions", void 0);
__decorate([
    All("Person", PersonConnection, "People in public life.")
], Query.prototype, "people", void 0);
__decorate([
    All("Place", PlaceConnection, "Populated places, parts of countries, roads and bases.")
], Query.prototype, "places", void 0);
__decorate([
    All("Source", SourceConnection, "Papers, channels, offices and data sets.")
], Query.prototype, "sources", void 0);
__decorate([
    All("Event", EventConnection, "Attacks and other events.")
], Query.prototype, "events", void 0);
__decorate([
    All("Claim", ClaimConnection, "Claims of responsibility, attributions, denials and retractions.")
], Query.prototype, "claims", void 0);
__decorate([
    All("Report", ReportConnection, "Articles, statements and releases of data sets.")
], Query.prototype, "reports", void 0);
__decorate([
    Root({ kind: "search" }, () => SearchConnection.type, SearchConnection.arguments, "Things by name, in any spelling, script or transliteration, and by words of titles and summaries; best first, each once.")
], Query.prototype, "search", void 0);
__decorate([
    Root({ kind: "paths" }, () => [Path], PathArguments, "The shortest ways from one thing to another, over edges of any direction. Of several that are as short, by the keys of what lies on them. From a thing to itself there is none.")
], Query.prototype, "paths", void 0);
__decorate([
    Root({ kind: "groups" }, () => EventGroupConnection.type, EventGroupConnection.arguments, "Events, grouped and counted.")
], Query.prototype, "eventGroups", void 0);
__decorate([
    Root({ kind: "groups" }, () => ClaimGroupConnection.type, ClaimGroupConnection.arguments, "Claims, grouped and counted.")
], Query.prototype, "claimGroups", void 0);
Query = __decorate([
    Resolver()
], Query);
export { Query };
function Find(label, type, args, description) {
    return Root({ kind: "find", label }, type, args, description);
}
function All(label, connection, description) {
    return Root({ kind: "all", label }, () => connection.type, connection.arguments, description);
}
function Root(root, type, args, description) {
    const nullable = root.kind === "findEach" ? "items" : root.kind === "find" || root.kind === "findAny";
    return (prototype, name) => {
        QueryField(type, { nullable, description })(prototype, name, {});
        Args(() => args)(prototype, name, 0);
        Extensions({ root })(prototype, name);
    };
}

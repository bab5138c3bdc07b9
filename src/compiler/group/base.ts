import Cypher from "@neo4j/cypher-builder";
import type { GroupMapping, Hop } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import { matchNodes } from "../match/nodes.ts";
import type { Input } from "../operation/input.ts";
import { matchWalk, walk } from "../path/walk.ts";
import { bindTold, type Told } from "../view/told.ts";

/** The members that groups are made of: events, or claims with the events that they are about. */
export interface Base {
  readonly member: Cypher.Node;
  /** The event of a member: itself, or one of those that a claim is about. Once it is used, a claim without one is left out. */
  readonly event: () => Cypher.Node;
  /** The same, to be counted: a claim without one stays. */
  readonly anyEvent: () => Cypher.Node;
  /** A property of the member, and of its event. */
  readonly property: (name: string) => Cypher.Expr;
  readonly eventProperty: (name: string) => Cypher.Expr;
  /** Where a path from a member starts: one that goes over its events shares them with all else. */
  readonly viaEvent: (path: readonly Hop[]) => { from: Cypher.Node; path: readonly Hop[] };
  /** The clauses that bind members, and their events where something uses them. */
  readonly match: () => Cypher.Clause;
  /** What a row is made of: a member, and its event where something uses that. */
  readonly variables: () => readonly Cypher.Node[];
  /** The same, and what tells of an event where that is asked. */
  readonly carried: () => readonly Cypher.Variable[];
}

/** Matches the members of groups that meet a filter. */
export function matchBase(compilation: Compilation, of: GroupMapping["of"], filter: Input | undefined): Base {
  const members = matchNodes(compilation, of, filter);
  const { node: member, told } = members;
  const found = () => {
    const clause = members.match(undefined);
    const once = members.repeats
      ? new Cypher.With(member, ...(told?.filters ? [told.variable] : [])).distinct()
      : undefined;
    return Cypher.utils.concat(clause, once, told?.filters ? undefined : bindTold(told));
  };
  const { view } = compilation;
  const property = (name: string) => view.property(member, of, name);
  if (of === "Event") {
    return {
      member,
      property,
      eventProperty: property,
      event: () => member,
      anyEvent: () => member,
      viaEvent: (path) => ({ from: member, path }),
      match: found,
      variables: () => [member],
      carried: () => [member, ...tellerOf(told)],
    };
  }
  const about = walk(view, member, [{ type: "ABOUT", direction: "OUT" }]);
  let used = false;
  let needed = false;
  const anyEvent = () => {
    used = true;
    return about.node;
  };
  const event = () => {
    needed = true;
    return anyEvent();
  };
  const toldOfEvent = view.tell(about.node, "Event");
  const matchEvents = () =>
    Cypher.utils.concat(needed ? matchWalk(about) : matchWalk(about).optional(), bindTold(toldOfEvent));
  return {
    member,
    property,
    eventProperty: (name) => view.property(event(), "Event", name),
    event,
    anyEvent,
    viaEvent: (path) =>
      path[0]?.type === "ABOUT" ? { from: event(), path: path.slice(1) } : { from: member, path },
    match: () => (used ? Cypher.utils.concat(found(), matchEvents()) : found()),
    variables: () => (used ? [member, about.node] : [member]),
    carried: () => (used ? [member, about.node, ...tellerOf(toldOfEvent)] : [member]),
  };
}

function tellerOf(told: Told | undefined): Cypher.Variable[] {
  return told && told.asks > 0 ? [told.variable] : [];
}

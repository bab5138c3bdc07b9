import Cypher from "@neo4j/cypher-builder";
import type { GroupMapping, Hop } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import { matchNodes } from "../match/nodes.ts";
import type { Input } from "../operation/input.ts";
import { walk } from "../path.ts";

/** The members that groups are made of: events, or claims with the events that they are about. */
export interface Base {
  readonly member: Cypher.Node;
  /** The event of a member: itself, or one of those that a claim is about, matched once it is used. */
  readonly event: () => Cypher.Node;
  /** Where a path from a member starts: one that goes over its events shares them with all else. */
  readonly viaEvent: (path: readonly Hop[]) => { from: Cypher.Node; path: readonly Hop[] };
  /** The clauses that bind members, and their events where something uses them. */
  readonly match: () => Cypher.Clause;
  /** Is one member one row? */
  readonly single: () => boolean;
}

/** Matches the members of groups that meet a filter. */
export function matchBase(compilation: Compilation, of: GroupMapping["of"], filter: Input | undefined): Base {
  const members = matchNodes(compilation, of, filter);
  const member = members.node;
  const found = () => {
    const clause = members.match(undefined);
    return members.repeats ? Cypher.utils.concat(clause, new Cypher.With(member).distinct()) : clause;
  };
  if (of === "Event") {
    return {
      member,
      event: () => member,
      viaEvent: (path) => ({ from: member, path }),
      match: found,
      single: () => true,
    };
  }
  const about = walk(member, [{ type: "ABOUT", direction: "OUT" }]);
  let used = false;
  const event = () => {
    used = true;
    return about.node;
  };
  return {
    member,
    event,
    viaEvent: (path) =>
      path[0]?.type === "ABOUT" ? { from: event(), path: path.slice(1) } : { from: member, path },
    match: () => (used ? Cypher.utils.concat(found(), new Cypher.Match(about.pattern)) : found()),
    single: () => !used,
  };
}

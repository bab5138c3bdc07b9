import { type Relationship, relationships } from "../../../schema/graph/relationships.ts";
import { shownProperties } from "../../../schema/shown.ts";
import { keyOf, MemoryGraph, type MemoryNode, type MemoryRelationship } from "../graph/memory-graph.ts";
import { nearRelationships } from "../graph/random-points.ts";

/**
 * The graph as it was known at the end of a day, as a graph of its own: what became known later is not in it, events are
 * what they showed, and what follows from claims follows from those of that day.
 */
export function knownBy(graph: MemoryGraph, day: string): MemoryGraph {
  const then = new Map<MemoryNode, MemoryNode>();
  for (const node of graph.nodes) {
    if (node.label !== "Version" && isBy(day, node)) then.set(node, shownBy(graph, node, day));
  }
  const stated = graph.relationships.filter((one) => isStatedBy(day, one));
  return withDerived(moved(stated, then), [...then.values()], day);
}

function isBy(day: string, { properties }: MemoryNode): boolean {
  return properties.knownOn === undefined || String(properties.knownOn) <= day;
}

function isStatedBy(day: string, { type, properties }: MemoryRelationship): boolean {
  const { basis }: Relationship = relationships[type];
  if (basis === "STATED") return properties.knownOn !== undefined && String(properties.knownOn) <= day;
  // A decision has no day, and what a release changed shows on any day on which its report does.
  return basis === "GIVEN" || basis === "DECIDED" || basis === "KEPT";
}

/** An event shows what it has shown since it settled, or else its version of the day. */
function shownBy(graph: MemoryGraph, node: MemoryNode, day: string): MemoryNode {
  const { label, properties } = node;
  if (properties.settledOn === undefined || String(properties.settledOn) <= day) return node;
  const version = graph
    .reached(node, [{ type: "WAS", direction: "OUT" }])
    .find(({ properties: { from, until } }) => String(from) <= day && day < String(until));
  const own = Object.entries(properties).filter(([name]) => !shownProperties.includes(name));
  return { label, properties: { ...version?.properties, ...Object.fromEntries(own) } };
}

/** Relationships between what became of their ends, where both are still there. */
function moved(
  all: readonly MemoryRelationship[],
  then: ReadonlyMap<MemoryNode, MemoryNode>,
): MemoryRelationship[] {
  return all.flatMap((one) => {
    const [from, to] = [then.get(one.from), then.get(one.to)];
    return from && to ? [{ ...one, from, to }] : [];
  });
}

function withDerived(
  stated: readonly MemoryRelationship[],
  nodes: readonly MemoryNode[],
  day: string,
): MemoryGraph {
  const graph = new MemoryGraph(nodes, stated);
  const held = stated.flatMap((about) => (about.type === "ABOUT" ? heldBy(graph, about, day) : []));
  const counted = stated.map((about): MemoryRelationship => {
    if (about.type !== "ABOUT") return about;
    const [live, counts] = [isStanding(about, day), isCounted(about, day)];
    return { ...about, properties: { ...about.properties, live, counts } };
  });
  const standing = new Map(
    nodes.map((node) => [node, node.label === "Claim" ? standingBy(graph, node, day) : node]),
  );
  const derived = [...new Map(held.map((one) => [`${nameOf(one.from)} ${nameOf(one.to)}`, one])).values()];
  const places = nodes.flatMap((event): MemoryRelationship[] => {
    const at = graph.labelled("Place").find(({ properties }) => properties.key === event.properties.placeKey);
    return event.label === "Event" && at ? [{ type: "AT", from: event, to: at, properties: {} }] : [];
  });
  const all = [...counted, ...derived, ...places, ...nearRelationships(nodes)];
  return new MemoryGraph([...standing.values()], moved(all, standing));
}

function nameOf({ label, properties }: MemoryNode): string {
  return `${label} ${properties.key}`;
}

function isStanding({ properties }: MemoryRelationship, day: string): boolean {
  return properties.takenBackOn === undefined || String(properties.takenBackOn) > day;
}

/** The factions that a claim holds responsible for one of its events, if it was not taken back for that. */
function heldBy(graph: MemoryGraph, about: MemoryRelationship, day: string): MemoryRelationship[] {
  const { from: claim, to } = about;
  const holds = ["RESPONSIBILITY", "ATTRIBUTION"].includes(String(claim.properties.stance));
  if (!holds || !isStanding(about, day)) return [];
  return graph
    .reached(claim, [{ type: "HOLDS_RESPONSIBLE", direction: "OUT" }])
    .filter(({ label }) => label === "Faction")
    .map((from) => ({ type: "HELD_RESPONSIBLE_FOR", from, to, properties: {} }));
}

/** Does what an event showed of responsibility rest on a claim? Since it settled as today, before that by its version. */
function isCounted({ from: claim, to: event, properties }: MemoryRelationship, day: string): boolean {
  const { settledOn, basis = [] } = event.properties;
  if (settledOn === undefined || String(settledOn) <= day) return properties.counts === true;
  return (basis as readonly string[]).includes(keyOf(claim));
}

/** A claim is live while it stands for any of its events; its day is its own, or that of its earliest event. */
function standingBy(graph: MemoryGraph, claim: MemoryNode, day: string): MemoryNode {
  const ways = graph.ways(claim, [{ type: "ABOUT", direction: "OUT" }]);
  const live =
    ways.length === 0 || ways.some(({ relationship }) => relationship && isStanding(relationship, day));
  const { day: _today, ...properties } = claim.properties;
  const days = ways.flatMap(({ node }) => node.properties.startedOn ?? []).sort();
  const counts = properties.claimedOn ?? days[0];
  return {
    label: claim.label,
    properties: { ...properties, live, ...(counts !== undefined && { day: counts }) },
  };
}

import type { Hop } from "../../../schema/graph/mapping.ts";
import type { RelationshipType } from "../../../schema/graph/relationships.ts";

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A known value; days are text as YYYY-MM-DD. What is not known is absent. */
export type Value = string | number | boolean | readonly string[] | Point;

export type Properties = Readonly<Record<string, Value>>;

export interface MemoryNode {
  readonly label: string;
  readonly properties: Properties;
}

export interface MemoryRelationship {
  readonly type: RelationshipType;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
  readonly properties: Properties;
}

/** One way to a node: several ways may lead to the same one. */
export interface Way {
  readonly node: MemoryNode;
  /** The relationship of the last step, unless that step may be repeated. */
  readonly relationship: MemoryRelationship | undefined;
}

/** A way along a path, with the nodes that it goes over: the first and the last are its ends. */
interface Walked extends Way {
  readonly trail: readonly MemoryNode[];
}

/** A graph held in arrays, with nothing in it that could be wrong. */
export class MemoryGraph {
  readonly nodes: readonly MemoryNode[];
  readonly relationships: readonly MemoryRelationship[];
  readonly #at: Readonly<Record<"from" | "to", ReadonlyMap<MemoryNode, readonly MemoryRelationship[]>>>;

  constructor(nodes: readonly MemoryNode[], relationships: readonly MemoryRelationship[]) {
    this.nodes = nodes;
    this.relationships = relationships;
    this.#at = { from: byEnd(relationships, "from"), to: byEnd(relationships, "to") };
  }

  labelled(label: string): MemoryNode[] {
    return this.nodes.filter((node) => node.label === label);
  }

  /** All ways from a node along a path. */
  ways(from: MemoryNode, path: readonly Hop[]): Walked[] {
    let ways: Walked[] = [{ node: from, relationship: undefined, trail: [from] }];
    for (const hop of path) ways = ways.flatMap((way) => this.#step(way, hop));
    return ways;
  }

  /** The nodes at the end of a path, each once. */
  reached(from: MemoryNode, path: readonly Hop[]): MemoryNode[] {
    return [...new Set(this.ways(from, path).map(({ node }) => node))];
  }

  #step(way: Walked, hop: Hop): Walked[] {
    if (!hop.repeat) return this.#neighbours(way, hop);
    const [least, most] = hop.repeat;
    const found: Walked[] = [];
    let there: Walked[] = [way];
    for (let steps = 0; steps <= most; steps++) {
      if (steps >= least) found.push(...there.map((one) => ({ ...one, relationship: undefined })));
      there = there.flatMap((one) => this.#neighbours(one, hop));
    }
    return found;
  }

  #neighbours({ node, trail }: Walked, { type, direction, having = {}, each }: Hop): Walked[] {
    const types: readonly string[] = [type].flat();
    const [near, far] = direction === "OUT" ? (["from", "to"] as const) : (["to", "from"] as const);
    return (this.#at[near].get(node) ?? []).flatMap((relationship) => {
      const fits =
        types.includes(relationship.type) &&
        (!each || each.includes(String(relationship.properties.kind ?? relationship.type))) &&
        Object.entries(having).every(([name, value]) => relationship.properties[name] === value);
      const end = relationship[far];
      return fits ? [{ node: end, relationship, trail: [...trail, end] }] : [];
    });
  }
}

function byEnd(
  relationships: readonly MemoryRelationship[],
  end: "from" | "to",
): ReadonlyMap<MemoryNode, readonly MemoryRelationship[]> {
  const map = new Map<MemoryNode, MemoryRelationship[]>();
  for (const relationship of relationships) {
    const there = map.get(relationship[end]);
    if (there) there.push(relationship);
    else map.set(relationship[end], [relationship]);
  }
  return map;
}

export function keyOf(node: MemoryNode): string {
  return String(node.properties.key);
}

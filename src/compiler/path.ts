import Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../schema/graph/mapping.ts";
import { type Relationship, type RelationshipType, relationships } from "../../schema/graph/relationships.ts";
import { all } from "./boolean.ts";
/** A pattern that begins at a node that is known. */
export interface Walk {
  readonly pattern: Cypher.Pattern;
  /** The node at its end, and the relationship that leads there, if it is just one. */
  readonly node: Cypher.Node;
  readonly relationship: Cypher.Relationship | undefined;
  /** What the properties of its relationships have to be. */
  readonly having: Cypher.Predicate | undefined;
  /** Can it lead to one node in several ways? */
  readonly manifold: boolean;
}

interface Settings {
  /** The node at the end, where it stands already. */
  readonly to?: Cypher.Node;
  /** Names the label of every node on the way, for a planner that may begin anywhere. */
  readonly anywhere?: boolean;
}

/**
 * Walks a path from a node, to nodes of any of these labels if told. A label that the relationship implies is left out unless
 * told, so that counting needs no look at the far node.
 */
export function walk(
  from: Cypher.Node,
  path: readonly Hop[],
  labels?: readonly string[],
  { to = new Cypher.Node(), anywhere = false }: Settings = {},
): Walk {
  let pattern = new Cypher.Pattern(from);
  let node = from;
  let relationship: Cypher.Relationship | undefined;
  const having: Cypher.Predicate[] = [];
  path.forEach((hop, index) => {
    const last = index === path.length - 1;
    node = last ? to : new Cypher.Node();
    relationship = hop.repeat ? undefined : new Cypher.Relationship();
    const ends = (last && labels) || endsOf(hop);
    const named = anywhere || !endsOf(hop).every((label) => ends.includes(label));
    pattern = pattern
      .related(relationship, {
        type: anyOf(typesOf(hop)),
        direction: hop.direction === "OUT" ? "right" : "left",
        ...(hop.repeat && { length: { min: hop.repeat[0], max: hop.repeat[1] } }),
      })
      .to(node, named ? { labels: anyOf(ends) } : {});
    for (const [property, value] of Object.entries(hop.having ?? {})) {
      if (relationship) having.push(Cypher.eq(relationship.property(property), new Cypher.Literal(value)));
    }
  });
  return {
    pattern,
    node,
    relationship,
    having: all(having),
    manifold: path.length > 1 || path.some(isManifold),
  };
}

function typesOf({ type }: Hop): readonly RelationshipType[] {
  return typeof type === "string" ? [type] : type;
}

/** The labels that a step can lead to. */
function endsOf(hop: Hop): readonly string[] {
  return typesOf(hop).flatMap((type) => {
    const { from, to }: Relationship = relationships[type];
    return hop.direction === "OUT" ? to : from;
  });
}

function anyOf(names: readonly string[]): string | ReturnType<typeof Cypher.labelExpr.or> {
  const [only, ...others] = [...new Set(names)];
  if (only === undefined) throw new TypeError("A pattern needs a name");
  return others.length === 0 ? only : Cypher.labelExpr.or(only, ...others);
}

function isManifold({ type, repeat }: Hop): boolean {
  return repeat !== undefined || typeof type !== "string";
}

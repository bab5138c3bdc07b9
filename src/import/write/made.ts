import type { Reference } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";
import type { WrittenType } from "../change/relationships.ts";
import type { StoredValues } from "./columns.ts";
import type { RelationshipKind } from "./kind.ts";
import type { Statement } from "./statement.ts";

/** A relationship that a batch made, with the labels at its ends. */
export interface MadeEdge extends Statement {
  readonly kind: RelationshipKind;
}

interface MadeNode {
  readonly values: StoredValues;
  readonly edges: Map<WrittenType, MadeEdge[]>;
}

/**
 * The events and claims that a batch made, and their relationships: a new node has no others than those that it came with.
 * So nothing has to be read back that was written a moment ago.
 */
export class Made {
  readonly #nodes = new Map<string, MadeNode>();

  /** Takes note of a new node, if it is one of those of which anything is derived. */
  addNode({ label, key }: Reference, values: StoredValues): void {
    if (label === "Event" || label === "Claim") {
      this.#nodes.set(nameOf(label, key), { values, edges: new Map() });
    }
  }

  addEdges(kind: RelationshipKind, statements: readonly Statement[]): void {
    for (const statement of statements) {
      const edge = { ...statement, kind };
      this.#addEdge(kind.from, statement.from, edge);
      this.#addEdge(kind.to, statement.to, edge);
    }
  }

  /** What the record of a new node states; undefined: it is not new. */
  valuesOf(label: NodeLabel, key: string): StoredValues | undefined {
    return this.#nodes.get(nameOf(label, key))?.values;
  }

  /** The relationships of a type that a new node has; none of one that is not new. */
  edgesOf(label: NodeLabel, key: string, type: WrittenType): readonly MadeEdge[] {
    return this.#nodes.get(nameOf(label, key))?.edges.get(type) ?? [];
  }

  #addEdge(label: NodeLabel, key: string, edge: MadeEdge): void {
    const edges = this.#nodes.get(nameOf(label, key))?.edges;
    const there = edges?.get(edge.kind.type);
    if (there) there.push(edge);
    else edges?.set(edge.kind.type, [edge]);
  }
}

/** Of a batch of which nothing is to be taken from memory. */
export const nothingMade = new Made();

function nameOf(label: NodeLabel, key: string): string {
  return `${label} ${key}`;
}

import type { Reference } from "../../change/change.ts";
import type { WrittenType } from "../../change/relationships.ts";
import type { StoredValues } from "../columns.ts";
import type { RelationshipKind } from "../kind.ts";
import type { Statement } from "../statement.ts";
import { edgeName } from "../whole-records.ts";
import type { Edge } from "./store.ts";

interface DrawnEdge {
  readonly edge: Edge;
  /** Undefined: it is removed. */
  readonly values: StoredValues | undefined;
}

/** Relationships that a dry run wrote or removed, found by the nodes at their ends. */
export class DrawnEdges {
  readonly #at = new Map<string, Map<string, DrawnEdge>>();

  /** Draws a relationship, or, without values, that it is removed. */
  set(edge: Edge, values: StoredValues | undefined): void {
    const name = edgeName(edge);
    for (const end of endsOf(edge)) {
      const here = this.#at.get(end) ?? new Map<string, DrawnEdge>();
      this.#at.set(end, here);
      here.set(name, { edge, values });
    }
  }

  has(edge: Edge): boolean {
    return this.#find(edge) !== undefined;
  }

  /** The relationship as it is now; none where it is removed. */
  now(edge: Edge): readonly Edge[] {
    const drawn = this.#find(edge);
    return drawn?.values ? [drawn.edge] : [];
  }

  between(kind: RelationshipKind, from: string, to: string): readonly Statement[] {
    // A popular node has many: look from the end with fewer.
    const [left, right] = endsOf({ kind, from, to }).map((end) => this.#at.get(end));
    const here = left && right && (left.size < right.size ? left : right);
    return [...(here?.values() ?? [])].flatMap(({ edge, values }) => {
      const isIt =
        edge.kind.type === kind.type &&
        edge.from === from &&
        edge.to === to &&
        edge.kind.from === kind.from &&
        edge.kind.to === kind.to;
      if (!isIt || !values) return [];
      const { kind: _, ...statement } = edge;
      return [{ ...statement, values }];
    });
  }

  around({ label, key }: Reference, types: readonly WrittenType[], at?: "from" | "to"): readonly Edge[] {
    return [...(this.#at.get(`${label} ${key}`)?.values() ?? [])].flatMap(({ edge, values }) => {
      const isAt = at === undefined || (edge.kind[at] === label && edge[at] === key);
      return values && isAt && types.includes(edge.kind.type) ? [edge] : [];
    });
  }

  /** Removes all that is drawn at a node. */
  removeAt({ label, key }: Reference): void {
    for (const { edge } of this.#at.get(`${label} ${key}`)?.values() ?? []) this.set(edge, undefined);
  }

  /** Forgets all that is drawn at a node. */
  forgetAt({ label, key }: Reference): void {
    const node = `${label} ${key}`;
    for (const [name, { edge }] of this.#at.get(node) ?? []) {
      for (const end of endsOf(edge)) {
        const here = this.#at.get(end);
        here?.delete(name);
        if (here?.size === 0) this.#at.delete(end);
      }
    }
    this.#at.delete(node);
  }

  #find(edge: Edge): DrawnEdge | undefined {
    const [from = ""] = endsOf(edge);
    return this.#at.get(from)?.get(edgeName(edge));
  }
}

function endsOf({ kind, from, to }: Pick<Edge, "kind" | "from" | "to">): readonly string[] {
  return [`${kind.from} ${from}`, `${kind.to} ${to}`];
}

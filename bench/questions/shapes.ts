/** The forms in which the three servers give the same: a page, a relationship to one node as a list, an actor. */

export interface Page<T> {
  readonly nodes: readonly T[];
}

export interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}

export interface Named {
  readonly name: string;
}

/** The name of the node that is there at most once. */
export function nameIn(nodes: readonly Named[]): string | null {
  return nodes[0]?.name ?? null;
}

/** Names in alphabetical order: a plain list has its nodes in the order of something that is not shown. */
export function namesOf(nodes: readonly Named[]): string[] {
  return nodes.map(({ name }) => name).sort();
}

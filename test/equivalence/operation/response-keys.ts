import type { FieldTree, SelectionTree } from "./tree.ts";

/** The response keys of all fields of an operation: two have the same one only if name, type and arguments are, too. */
export function responseKeys(selections: readonly SelectionTree[]): ReadonlyMap<FieldTree, string> {
  const keys = new Map<FieldTree, string>();
  /** By name, what fields without arguments are asked for. */
  const shapes = new Map<string, string[]>();
  let withArguments = 0;

  function visit(selection: SelectionTree): void {
    if (selection.kind === "field") keys.set(selection, keyOf(selection));
    selection.selections?.forEach(visit);
  }

  function keyOf({ name, type, given, aliased }: FieldTree): string {
    if (given.length > 0) return `${name}_${++withArguments}`;
    const known = shapes.get(name) ?? [];
    shapes.set(name, known);
    const shape = `${type} ${aliased}`;
    if (!known.includes(shape)) known.push(shape);
    const index = known.indexOf(shape);
    return index === 0 && !aliased ? name : `${name}${"ABCDEFGH".charAt(index)}`;
  }

  selections.forEach(visit);
  return keys;
}

import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from "graphql";

/** How one field's own size and that of the fields inside it make up the size of a selection. */
export interface Measure {
  /** Size of a field, given the size of what is selected inside it (0 for a leaf). */
  readonly field: (field: FieldNode, inside: number) => number;
  /** Joins the sizes of fields that stand side by side: their sum, or the largest. */
  readonly join: (left: number, right: number) => number;
}

/**
 * Size of the largest operation of a document, with every fragment counted wherever it is spread.
 *
 * Each fragment is measured once, so that the work is linear in the length of the document even where the answer
 * grows exponentially. A fragment that spreads itself counts as nothing inside itself: the rule against fragment
 * cycles refuses such a document.
 */
export function measureDocument(document: DocumentNode, measure: Measure): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }

  const sizes = new Map<string, number>();
  function fragmentSize(name: string): number {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, 0);
    const size = selectionSize(fragments.get(name));
    sizes.set(name, size);
    return size;
  }

  function selectionSize(selected: SelectionSetNode | undefined): number {
    let total = 0;
    for (const selection of selected?.selections ?? []) {
      total = measure.join(
        total,
        selection.kind === Kind.FIELD
          ? measure.field(selection, selectionSize(selection.selectionSet))
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? fragmentSize(selection.name.value)
            : selectionSize(selection.selectionSet),
      );
    }
    return total;
  }

  let largest = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      largest = Math.max(largest, selectionSize(definition.selectionSet));
    }
  }
  return largest;
}

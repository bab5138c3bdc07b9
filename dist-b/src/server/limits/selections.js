import { Kind } from "graphql";
/**
 * Size of the largest operation of a document, with every fragment counted wherever it is spread.
 *
 * Each fragment is measured once, so that the work is linear in the length of the document even where the answer
 * grows exponentially. A fragment that spreads itself counts as nothing inside itself: the rule against fragment
 * cycles refuses such a document.
 */
export function measureDocument(document, measure) {
    const fragments = new Map();
    for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) {
            fragments.set(definition.name.value, definition.selectionSet);
        }
    }
    const sizes = new Map();
    function fragmentSize(name) {
        const known = sizes.get(name);
        if (known !== undefined)
            return known;
        sizes.set(name, 0);
        const size = selectionSize(fragments.get(name));
        sizes.set(name, size);
        return size;
    }
    function selectionSize(selected) {
        let total = 0;
        for (const selection of selected?.selections ?? []) {
            total = measure.join(total, selection.kind === Kind.FIELD
                ? measure.field(selection, selectionSize(selection.selectionSet))
                : selection.kind === Kind.FRAGMENT_SPREAD
                    ? fragmentSize(selection.name.value)
                    : selectionSize(selection.selectionSet));
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

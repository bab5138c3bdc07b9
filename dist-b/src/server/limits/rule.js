/**
 * A validation rule that holds a document against one limit before any other rule goes into it.
 *
 * A document over the limit is replaced by an empty one, which the visitor then walks instead: rules whose work grows
 * with the square of the document (fields that may merge) never see the large one.
 */
export function limitRule(limit) {
    return (context) => ({
        Document(document) {
            const error = limit(document);
            if (error === undefined)
                return undefined;
            context.reportError(error);
            return { ...document, definitions: [] };
        },
    });
}

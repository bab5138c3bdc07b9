import type { DocumentNode, ValidationRule } from "graphql";
import type { ClaimgraphError } from "../../errors.ts";

/** Looks at a whole document and says what is too large about it, if anything is. */
export type DocumentLimit = (document: DocumentNode) => ClaimgraphError | undefined;

/**
 * A validation rule that holds a document against one limit before any other rule goes into it.
 *
 * A document over the limit is replaced by an empty one, which the visitor then walks instead: rules whose work grows
 * with the square of the document (fields that may merge) never see the large one.
 */
export function limitRule(limit: DocumentLimit): ValidationRule {
  return (context) => ({
    Document(document) {
      const error = limit(document);
      if (error === undefined) return undefined;
      context.reportError(error);
      return { ...document, definitions: [] };
    },
  });
}

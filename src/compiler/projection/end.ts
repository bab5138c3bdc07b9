import { getNamedType } from "graphql";
import { elementOf } from "../element.ts";
import { projectComposite } from "./composite.ts";
import type { Projector } from "./projector.ts";

/** The node at the far end of a relationship is at hand already. */
export const projectEnd: Projector<"end"> = (compilation, element, { field, selected, path }) => {
  const type = getNamedType(field.type);
  return projectComposite(compilation, elementOf(type, element), {
    type,
    selections: selected.selections,
    path,
  });
};

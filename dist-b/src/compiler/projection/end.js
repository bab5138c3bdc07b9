import { getNamedType } from "graphql";
import { elementOf } from "../element.js";
import { projectComposite } from "./composite.js";
/** The node at the far end of a relationship is at hand already. */
export const projectEnd = (compilation, element, { field, selected, path }) => {
    const type = getNamedType(field.type);
    return projectComposite(compilation, elementOf(type, element), {
        type,
        selections: selected.selections,
        path,
    });
};

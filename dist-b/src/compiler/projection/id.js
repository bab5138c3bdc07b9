import { globalId } from "../../../schema/graph/global-id.js";
import { keyOf } from "../element.js";
import { labelOf } from "../graph-type.js";
import { column } from "./projection.js";
/** The global id is computed from the key. */
export const projectId = (_compilation, element, { parent }) => {
    const label = labelOf(parent);
    return column(keyOf(element), (key) => globalId(label, String(key)));
};

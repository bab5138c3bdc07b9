import { globalId } from "../../../schema/graph/global-id.ts";
import { keyOf } from "../element.ts";
import { labelOf } from "../graph-type.ts";
import { column } from "./projection.ts";
import type { Projector } from "./projector.ts";

/** The global id is computed from the key. */
export const projectId: Projector<"id"> = (_compilation, element, { parent }) => {
  const label = labelOf(parent);
  return column(keyOf(element), (key) => globalId(label, String(key)));
};

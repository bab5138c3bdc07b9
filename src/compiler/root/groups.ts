import { objectFieldType } from "../graph-type.ts";
import { projectGroups } from "../group/project-groups.ts";
import type { RootProjector } from "./root-field.ts";

/** A page of groups. */
export const projectGroupsField: RootProjector<"groups"> = (compilation, { query, field, selected, given }) =>
  projectGroups(compilation, {
    type: objectFieldType(query, field.name),
    selections: selected.selections,
    given,
    path: selected.responseKey,
  });

import { objectFieldType } from "../graph-type.js";
import { projectGroups } from "../group/project-groups.js";
/** A page of groups. */
export const projectGroupsField = (compilation, { query, field, selected, given }) => projectGroups(compilation, {
    type: objectFieldType(query, field.name),
    selections: selected.selections,
    given,
    path: selected.responseKey,
});

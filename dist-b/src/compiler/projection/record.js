import Cypher from "@neo4j/cypher-builder";
import { getNamedType, isObjectType } from "graphql";
import { projectFields } from "./fields.js";
/** An object whose fields lie on the same element: its columns stand among those of its parent. */
export const projectRecord = (compilation, element, { field, mapping, selected, path }) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type))
        throw new TypeError(`${type.name} is no type of records`);
    const place = { selections: selected.selections, path };
    const record = projectFields(compilation, element, type, place, mapping.prefix);
    if (!mapping.unless)
        return record;
    const known = Cypher.isNotNull(element.holder.property(mapping.unless));
    return {
        columns: [known, ...record.columns],
        read: (row, at, variables) => (row[at] ? record.read(row, at + 1, variables) : null),
        rows: record.rows,
    };
};

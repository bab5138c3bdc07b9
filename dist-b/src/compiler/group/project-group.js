import Cypher from "@neo4j/cypher-builder";
import { isObjectType } from "graphql";
import { elementOf } from "../element.js";
import { fieldType } from "../graph-type.js";
import { projectComposite } from "../projection/composite.js";
import { column, constant, object } from "../projection/projection.js";
import { propertyName } from "../projection/property.js";
/** Projects what is selected on a group: what makes it, and what is computed over it. */
export function projectGroup(compilation, group, { type, selections, path }) {
    return object(compilation.selections.fields(type, selections).map((selected) => {
        const { responseKey, name } = selected;
        if (name === "__typename")
            return [responseKey, constant(type.name)];
        const graph = type.getFields()[name]?.extensions.graph;
        const shown = fieldType(type, name);
        const at = `${path}.${responseKey}`;
        if (graph?.kind === "measure") {
            return [responseKey, projectMeasure(compilation, group.measures, graph.measure, shown, selected)];
        }
        if (graph?.kind !== "dimension")
            throw new TypeError(`${type.name}.${name} is nothing of a group`);
        const made = group.columns.get(graph.by);
        return [responseKey, made ? projectDimension(compilation, made, shown, selected, at) : constant(null)];
    }));
}
function projectDimension(compilation, { variable }, type, { selections }, path) {
    if (variable instanceof Cypher.Node) {
        const element = elementOf(type, { node: variable, relationship: undefined });
        return projectComposite(compilation, element, { type, selections, path });
    }
    // Periods are cut from dates as text, and a year is a number.
    return column(variable, (value) => (type.name === "Int" && value !== null ? Number(value) : value));
}
/** Projects a field of a group that is computed over its members. */
function projectMeasure(compilation, measures, measure, type, selected) {
    switch (measure) {
        case "events":
        case "claims":
            return column(measures.count(measure));
        case "firstOn":
        case "lastOn":
            return column(Cypher.toString(measures.day(measure)));
        case "deaths": {
            if (!isObjectType(type))
                throw new TypeError(`${type.name} is no range`);
            const fields = compilation.selections.fields(type, selected.selections);
            return object(fields.map(({ responseKey, name }) => [
                responseKey,
                name === "__typename" ? constant(type.name) : column(measures.sum(propertyName(measure, name))),
            ]));
        }
    }
}

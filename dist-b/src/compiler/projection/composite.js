import Cypher from "@neo4j/cypher-builder";
import { isObjectType } from "graphql";
import { labelOf, objectTypes } from "../graph-type.js";
import { overTold } from "../view/told.js";
import { projectFields } from "./fields.js";
import { constant, sum } from "./projection.js";
/** Projects what is selected on an element, whichever of a type's object types it turns out to be. */
export function projectComposite(compilation, element, place) {
    const { type } = place;
    if (isObjectType(type))
        return projectFields(compilation, element, type, place);
    const { view } = compilation;
    const cases = objectTypes(compilation.schema, type).map((objectType) => {
        const label = labelOf(objectType);
        const told = view.told(element.node) ? undefined : view.tell(element.node, label);
        return { label, told, value: projectFields(compilation, element, objectType, place) };
    });
    const choice = new Cypher.Case();
    cases.forEach(({ label, told, value }, index) => {
        choice
            .when(element.node.hasLabel(label))
            .then(overTold(told, [new Cypher.Literal(index), ...value.columns]));
    });
    return {
        columns: [choice],
        read: (row, at, variables) => {
            const values = row[at];
            const { value } = cases[values[0]] ?? { value: constant(null) };
            return value.read(values, 1, variables);
        },
        rows: sum(cases.map(({ value }) => value.rows)),
    };
}

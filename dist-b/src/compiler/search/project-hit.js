import { elementOf } from "../element.js";
import { fieldType } from "../graph-type.js";
import { projectComposite } from "../projection/composite.js";
import { column, constant, object } from "../projection/projection.js";
/** Projects what is selected on a hit: what was found, by which name or title, and how well it fits. */
export function projectHit(compilation, hit, { type, selections, path }) {
    const projectPart = (name, place) => {
        switch (name) {
            case "__typename":
                return constant(type.name);
            case "matched":
                return column(hit.matched);
            case "score":
                return column(hit.score);
            default: {
                const node = fieldType(type, name);
                const element = elementOf(node, { node: hit.thing, relationship: undefined });
                return projectComposite(compilation, element, { ...place, type: node });
            }
        }
    };
    return object(compilation.selections.fields(type, selections).map(({ responseKey, name, selections }) => {
        return [responseKey, projectPart(name, { selections, path: `${path}.${responseKey}` })];
    }), type.name);
}

import { projectDisputes } from "../dispute/project-disputes.js";
import { projectAround } from "./around.js";
import { projectConnection } from "./connection.js";
import { projectEnd } from "./end.js";
import { projectExtreme } from "./extreme.js";
import { projectId } from "./id.js";
import { projectKeyed } from "./keyed.js";
import { projectList } from "./list.js";
import { projectOne } from "./one.js";
import { projectPoint } from "./point.js";
import { constant, object } from "./projection.js";
import { projectProperty } from "./property.js";
import { projectRecord } from "./record.js";
import { projectVia } from "./via.js";
const projectors = {
    id: projectId,
    property: projectProperty,
    point: projectPoint,
    record: projectRecord,
    one: projectOne,
    list: projectList,
    connection: projectConnection,
    end: projectEnd,
    keyed: projectKeyed,
    extreme: projectExtreme,
    around: projectAround,
    disputes: projectDisputes,
    via: projectVia,
};
/** Projects the fields selected on an object type whose fields lie on this element. */
/** Projects one selected field. */
export function projectFields(compilation, element, type, { selections, path }, prefix = "") {
    const label = type.extensions.graph?.label ?? element.label;
    return object(compilation.selections.fields(type, selections).map((selected) => {
        const at = { selected, parent: type, path: `${path}.${selected.responseKey}`, prefix };
        return [selected.responseKey, projectField(compilation, { ...element, label }, at)];
    }), type.name);
}
/** Projects one selected field. */
export function projectField(compilation, element, at) {
    const { selected, parent } = at;
    if (selected.name === "__typename")
        return constant(parent.name);
    const field = parent.getFields()[selected.name];
    const mapping = field?.extensions.graph;
    const projector = mapping && projectors[mapping.kind];
    if (!projector)
        throw new TypeError(`${parent.name}.${selected.name} has no place in the graph`);
    const fieldAt = { ...at, field, mapping };
    return projector(compilation, element, fieldAt);
}

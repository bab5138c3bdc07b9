import type { GraphQLObjectType } from "graphql";
import type { FieldMapping } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import { projectDisputes } from "../dispute/project-disputes.ts";
import type { Element } from "../element.ts";
import type { SelectedField } from "../operation/selection.ts";
import { projectAround } from "./around.ts";
import type { Place } from "./composite.ts";
import { projectConnection } from "./connection.ts";
import { projectEnd } from "./end.ts";
import { projectExtreme } from "./extreme.ts";
import { projectId } from "./id.ts";
import { projectKeyed } from "./keyed.ts";
import { projectList } from "./list.ts";
import { projectOne } from "./one.ts";
import { projectPoint } from "./point.ts";
import { constant, object, type Projection } from "./projection.ts";
import type { FieldAt, Projector } from "./projector.ts";
import { projectProperty } from "./property.ts";
import { projectRecord } from "./record.ts";
import { projectVia } from "./via.ts";

type Kind = FieldMapping["kind"];

const projectors: { readonly [K in Kind]?: Projector<K> } = {
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
export function projectFields(
  compilation: Compilation,
  element: Element,
  type: GraphQLObjectType,
  { selections, path }: Pick<Place, "selections" | "path">,
  prefix = "",
): Projection {
  const label = type.extensions.graph?.label ?? element.label;
  return object(
    compilation.selections.fields(type, selections).map((selected) => {
      const at = { selected, parent: type, path: `${path}.${selected.responseKey}`, prefix };
      return [selected.responseKey, projectField(compilation, { ...element, label }, at)];
    }),
    type.name,
  );
}

/** Projects one selected field. */
export function projectField(
  compilation: Compilation,
  element: Element,
  at: { selected: SelectedField; parent: GraphQLObjectType; path: string; prefix: string },
): Projection {
  const { selected, parent } = at;
  if (selected.name === "__typename") return constant(parent.name);
  const field = parent.getFields()[selected.name];
  const mapping = field?.extensions.graph;
  const projector = mapping && (projectors[mapping.kind] as Projector<Kind> | undefined);
  if (!projector) throw new TypeError(`${parent.name}.${selected.name} has no place in the graph`);
  const fieldAt: FieldAt<Kind> = { ...at, field, mapping };
  return projector(compilation, element, fieldAt);
}

import Cypher from "@neo4j/cypher-builder";
import { type GraphQLNamedType, type GraphQLObjectType, isObjectType, type SelectionSetNode } from "graphql";
import type { Measure } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import { elementOf } from "../element.ts";
import { fieldType } from "../graph-type.ts";
import type { SelectedField } from "../operation/selection.ts";
import { projectComposite } from "../projection/composite.ts";
import { column, constant, object, type Projection } from "../projection/projection.ts";
import { propertyName } from "../projection/property.ts";
import type { GroupColumn } from "./dimension.ts";
import type { Measures } from "./measures.ts";

interface Group {
  readonly columns: ReadonlyMap<string, GroupColumn>;
  readonly measures: Measures;
}

interface GroupAt {
  readonly type: GraphQLObjectType;
  readonly selections: readonly SelectionSetNode[];
  readonly path: string;
}

/** Projects what is selected on a group: what makes it, and what is computed over it. */
export function projectGroup(
  compilation: Compilation,
  group: Group,
  { type, selections, path }: GroupAt,
): Projection {
  return object(
    compilation.selections.fields(type, selections).map((selected) => {
      const { responseKey, name } = selected;
      if (name === "__typename") return [responseKey, constant(type.name)];
      const graph = type.getFields()[name]?.extensions.graph;
      const shown = fieldType(type, name);
      const at = `${path}.${responseKey}`;
      if (graph?.kind === "measure") {
        return [responseKey, projectMeasure(compilation, group.measures, graph.measure, shown, selected)];
      }
      if (graph?.kind !== "dimension") throw new TypeError(`${type.name}.${name} is nothing of a group`);
      const made = group.columns.get(graph.by);
      return [responseKey, made ? projectDimension(compilation, made, shown, selected, at) : constant(null)];
    }),
  );
}

function projectDimension(
  compilation: Compilation,
  { variable }: GroupColumn,
  type: GraphQLNamedType,
  { selections }: SelectedField,
  path: string,
): Projection {
  if (variable instanceof Cypher.Node) {
    const element = elementOf(type, { node: variable, relationship: undefined });
    return projectComposite(compilation, element, { type, selections, path });
  }
  // Periods are cut from dates as text, and a year is a number.
  return column(variable, (value) => (type.name === "Int" && value !== null ? Number(value) : value));
}

/** Projects a field of a group that is computed over its members. */
function projectMeasure(
  compilation: Compilation,
  measures: Measures,
  measure: Measure,
  type: GraphQLNamedType,
  selected: SelectedField,
): Projection {
  switch (measure) {
    case "events":
    case "claims":
      return column(measures.count(measure));
    case "firstOn":
    case "lastOn":
      return column(Cypher.toString(measures.day(measure)));
    case "deaths": {
      if (!isObjectType(type)) throw new TypeError(`${type.name} is no range`);
      const fields = compilation.selections.fields(type, selected.selections);
      return object(
        fields.map(({ responseKey, name }) => [
          responseKey,
          name === "__typename" ? constant(type.name) : column(measures.sum(propertyName(measure, name))),
        ]),
      );
    }
  }
}

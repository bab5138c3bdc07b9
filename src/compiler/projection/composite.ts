import Cypher from "@neo4j/cypher-builder";
import { type GraphQLNamedType, isObjectType, type SelectionSetNode } from "graphql";
import type { Compilation } from "../compilation.ts";
import type { Element } from "../element.ts";
import { labelOf, objectTypes } from "../graph-type.ts";
import { overTold } from "../view/told.ts";
import { projectFields } from "./fields.ts";
import { constant, type Projection, sum } from "./projection.ts";

/** Where a composite value stands in the operation. */
export interface Place {
  readonly type: GraphQLNamedType;
  readonly selections: readonly SelectionSetNode[];
  /** Dotted response path, for messages. */
  readonly path: string;
}

/** Projects what is selected on an element, whichever of a type's object types it turns out to be. */
export function projectComposite(compilation: Compilation, element: Element, place: Place): Projection {
  const { type } = place;
  if (isObjectType(type)) return projectFields(compilation, element, type, place);
  const { view } = compilation;
  const cases = objectTypes(compilation.schema, type).flatMap((objectType) => {
    const label = labelOf(objectType);
    if (element.labels?.includes(label) === false) return [];
    const told = view.told(element.node) ? undefined : view.tell(element.node, label);
    return { label, told, value: projectFields(compilation, element, objectType, place) };
  });
  const [only] = cases;
  if (only && cases.length === 1 && !only.told) return only.value;
  const choice = new Cypher.Case();
  cases.forEach(({ label, told, value }, index) => {
    choice
      .when(element.node.hasLabel(label))
      .then(overTold(told, [new Cypher.Literal(index), ...value.columns]));
  });
  return {
    columns: [choice],
    read: (row, at, variables) => {
      const values = row[at] as readonly unknown[];
      const { value } = cases[values[0] as number] ?? { value: constant(null) };
      return value.read(values, 1, variables);
    },
    rows: sum(cases.map(({ value }) => value.rows)),
  };
}

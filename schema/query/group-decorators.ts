import { Extensions, Field, ObjectType } from "type-graphql";
import type { FieldMapping, GroupMapping, Measure } from "../graph/mapping.ts";

type Class = abstract new () => object;
type Type = () => object;

/** A class of groups, made by one or several dimensions. */
export function Group(description: string, groups: GroupMapping) {
  return (target: Class): void => {
    ObjectType({ description })(target);
    Extensions({ groups })(target);
  };
}

/** A field that says by what the group is made. */
export function By(type: Type, by: string, description: string): PropertyDecorator {
  return field(type, { kind: "dimension", by }, `${description} Null unless grouped by ${by}.`, true);
}

/** A field that is computed over what is in the group. */
export function Measured(
  type: Type,
  measure: Measure,
  description: string,
  nullable = true,
): PropertyDecorator {
  return field(type, { kind: "measure", measure }, description, nullable);
}

function field(type: Type, graph: FieldMapping, description: string, nullable: boolean): PropertyDecorator {
  return (prototype, name) => {
    Field(type as never, { description, nullable })(prototype, name);
    Extensions({ graph })(prototype, name as string);
  };
}

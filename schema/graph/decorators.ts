import { Args, Extensions, Field, ObjectType } from "type-graphql";
import type { ElementMapping, FieldMapping, Hop } from "./mapping.ts";
import { GraphNode } from "./node.ts";

type Class = abstract new () => object;
/** A class named late, as two files of nouns may name each other. */
export type Late<T> = () => T;
// type-graphql takes a class, a scalar, an enum object or a list of one of them.
type Type = Late<object>;

interface FieldSettings {
  readonly description: string;
  /** May the field be null? Lists and connections never are. */
  readonly nullable?: boolean;
}

/** A class of objects that are nodes of the graph with this label and implement the `Node` interface. */
export function Noun(settings: Omit<ElementMapping, "element"> & { label: string; description: string }) {
  const { description, ...mapping } = settings;
  return (target: Class): void => {
    ObjectType({ description, implements: GraphNode })(target);
    graph({ element: "node", ...mapping })(target);
  };
}

/** A class of objects on an element that their parent has already reached: a node without an id, or a relationship. */
export function Part(settings: ElementMapping & { description: string }) {
  const { description, ...mapping } = settings;
  return (target: Class): void => {
    ObjectType({ description })(target);
    graph(mapping)(target);
  };
}

/** A field that is a property of the element, of the same name unless told. */
export function Property(type: Type, settings: FieldSettings & { property?: string }): PropertyDecorator {
  return field(type, settings, (name) => ({ kind: "property", property: settings.property ?? name }));
}

/** A field of type `Point` that is a point property. */
export function PointProperty(type: Type, settings: FieldSettings): PropertyDecorator {
  return field(type, settings, (name) => ({ kind: "point", property: name }));
}

/** A field whose object lies on the same element. */
export function Record(
  type: Type,
  settings: FieldSettings & { prefix?: string; unless?: string },
): PropertyDecorator {
  const { prefix, unless } = settings;
  return field(type, settings, () => ({
    kind: "record",
    ...(prefix && { prefix }),
    ...(unless && { unless }),
  }));
}

/** A field that is the one node at the end of a path, or null. */
export function One(type: Type, path: readonly Hop[], settings: FieldSettings): PropertyDecorator {
  return field(type, { nullable: true, ...settings }, () => ({ kind: "one", path }));
}

/** A field that is the list of all nodes at the end of a path, by key. */
export function List(type: Late<Class>, path: readonly Hop[], settings: FieldSettings): PropertyDecorator {
  return field(
    () => [type()],
    settings,
    () => ({ kind: "list", path }),
  );
}

/** A field that is a page of the nodes at the end of a path, with the arguments of its connection. */
export function Connects(
  connection: Late<{ type: Class; arguments: Class }>,
  path: readonly Hop[],
  settings: FieldSettings & { rolledUp?: readonly Hop[] },
): PropertyDecorator {
  const { rolledUp, ...shown } = settings;
  const mapping: FieldMapping = { kind: "connection", path, ...(rolledUp && { rolledUp }) };
  return withArguments(
    () => connection().arguments,
    field(
      () => connection().type,
      shown,
      () => mapping,
    ),
  );
}

/** A field of an edge that is the list of nodes on the way from its node back to the element that has the edge. */
export function Via(type: Late<Class>, path: readonly Hop[], settings: FieldSettings): PropertyDecorator {
  return field(
    () => [type()],
    settings,
    () => ({ kind: "via", path }),
  );
}

/** A field that is the least or greatest value of a property over the nodes at the end of a path. */
export function Extreme(
  type: Type,
  pick: "min" | "max",
  path: readonly Hop[],
  property: string,
  settings: { description: string },
): PropertyDecorator {
  return field(type, { nullable: true, ...settings }, () => ({ kind: "extreme", pick, path, property }));
}

/** A field of a relationship that is the node at its far end. */
export function End(type: Late<Class>, settings: FieldSettings): PropertyDecorator {
  return field(type, { nullable: true, ...settings }, () => ({ kind: "end" }));
}

/** A field that is the earliest known of the reports whose keys the element's `reports` holds. */
export function FirstReport(type: Late<Class>, settings: FieldSettings): PropertyDecorator {
  return field(type, { nullable: true, ...settings }, () => ({
    kind: "keyed",
    label: "Report",
    property: "reports",
  }));
}

/** A field that is a page of what lies around the element's own point. */
export function Around(
  connection: Late<{ type: Class; arguments: Class }>,
  around: Omit<Extract<FieldMapping, { kind: "around" }>, "kind">,
  settings: FieldSettings,
): PropertyDecorator {
  return withArguments(
    () => connection().arguments,
    field(
      () => connection().type,
      settings,
      () => ({ kind: "around", ...around }),
    ),
  );
}

/** A field with a mapping that has no more to it than its kind. */
export function Mapped(
  type: Type,
  mapping: Extract<FieldMapping, { kind: "distance" | "bearing" | "disputes" }>,
  settings: FieldSettings,
): PropertyDecorator {
  return field(type, settings, () => mapping);
}

/** Adds the fields of a class as arguments to a field. */
export function withArguments(type: Late<Class>, decorate: PropertyDecorator): PropertyDecorator {
  return (prototype, name) => {
    decorate(prototype, name);
    // type-graphql reads arguments off methods only; these fields are properties that the compiler answers.
    Args(type as never)(prototype, name, 0);
  };
}

function field(type: Type, settings: FieldSettings, map: (name: string) => FieldMapping): PropertyDecorator {
  return (prototype, name) => {
    const { description, nullable = false } = settings;
    Field(type as never, { description, nullable })(prototype, name);
    graph(map(String(name)))(prototype, name);
  };
}

function graph(mapping: ElementMapping | FieldMapping) {
  return Extensions({ graph: mapping }) as (target: object, name?: string | symbol) => void;
}

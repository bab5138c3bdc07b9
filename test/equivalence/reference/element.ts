import { type GraphQLNamedType, isObjectType } from "graphql";
import type { MemoryNode, MemoryRelationship, Properties, Way } from "../graph/memory-graph.ts";

/** What an object of the answer is about: a node, perhaps the relationship that led to it, and which holds the values. */
export class Element {
  readonly node: MemoryNode;
  readonly relationship: MemoryRelationship | undefined;
  readonly properties: Properties;
  /** Goes before the names of properties. */
  readonly prefix: string;

  constructor({ node, relationship }: Way, properties: Properties, prefix = "") {
    this.node = node;
    this.relationship = relationship;
    this.properties = properties;
    this.prefix = prefix;
  }

  /** The element of a type at the end of a way. */
  static of(type: GraphQLNamedType, way: Way): Element {
    const onRelationship = isObjectType(type) && type.extensions.graph?.element === "relationship";
    const holder = onRelationship ? way.relationship : way.node;
    return new Element(way, holder?.properties ?? {});
  }

  /** The value of a property; undefined where it is not known. */
  value(name: string) {
    const behind = this.prefix && name.charAt(0).toUpperCase() + name.slice(1);
    return this.properties[this.prefix ? this.prefix + behind : name];
  }
}

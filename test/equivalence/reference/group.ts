import type { GraphQLNamedType } from "graphql";
import type { FieldMapping } from "../../../schema/graph/mapping.ts";
import { keyOf, type MemoryNode } from "../graph/memory-graph.ts";
import { Element } from "./element.ts";

/** What makes a group by one dimension: a node, a value, or that there is none. */
export type Made = MemoryNode | string | null;

/** Events or claims that have something in common. */
export class Group {
  readonly made: ReadonlyMap<string, Made>;
  readonly members = new Set<MemoryNode>();
  /** The members that are events, or the events that the members are about. */
  readonly events = new Set<MemoryNode>();

  constructor(made: ReadonlyMap<string, Made>) {
    this.made = made;
  }

  /** What it is made by as text, for the order of groups. */
  keys(): string[] {
    return Array.from(this.made.values(), (made) =>
      made === null ? "" : typeof made === "string" ? made : keyOf(made),
    );
  }

  /** The earliest or latest day of a member; null where none is known. */
  day(which: "firstOn" | "lastOn"): string | null {
    const days = [...this.members]
      .flatMap(({ label, properties }) => properties[label === "Claim" ? "day" : "startedOn"] ?? [])
      .map(String)
      .sort();
    return (which === "firstOn" ? days[0] : days.at(-1)) ?? null;
  }

  /** The value of a field of the group. */
  show(mapping: FieldMapping, type: GraphQLNamedType): unknown {
    if (mapping.kind === "dimension") return this.#shown(this.made.get(mapping.by) ?? null, type);
    if (mapping.kind !== "measure") throw new TypeError(`A group has no ${mapping.kind}`);
    switch (mapping.measure) {
      case "claims":
        return this.members.size;
      case "events":
        return this.events.size;
      case "firstOn":
      case "lastOn":
        return this.day(mapping.measure);
      case "deaths":
        return { low: this.#sum("deathsLow"), best: this.#sum("deathsBest"), high: this.#sum("deathsHigh") };
    }
  }

  #shown(made: Made, type: GraphQLNamedType): unknown {
    if (made === null) return null;
    if (typeof made === "string") return type.name === "Int" ? Number(made) : made;
    return Element.of(type, { node: made, relationship: undefined });
  }

  /** The sum of what is known; null where nothing is. */
  #sum(property: string): number | null {
    const known = [...this.events].flatMap(({ properties }) => (properties[property] ?? []) as number);
    return known.length > 0 ? known.reduce((sum, number) => sum + number, 0) : null;
  }
}

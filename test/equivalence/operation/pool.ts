import fc from "fast-check";
import { type GraphQLInputType, type GraphQLNamedType, getNamedType, isEnumType } from "graphql";
import { globalId } from "../../../schema/graph/global-id.ts";
import { keyOf, type MemoryGraph } from "../graph/memory-graph.ts";
import type { Content } from "./tree.ts";
import { enumValue, leaf, varied } from "./values.ts";

/** Values worth asking for: those that are in the graph, and a few that are not. */
export class Pool {
  readonly #graph: MemoryGraph;

  constructor(graph: MemoryGraph) {
    this.#graph = graph;
  }

  /** Values to test a property of a label with. */
  property(label: string, property: string, type: GraphQLInputType): fc.Arbitrary<Content> {
    const named = getNamedType(type);
    const known = this.#graph.labelled(label).flatMap(({ properties }) => properties[property] ?? []);
    const values = [...new Set(known.filter((value) => typeof value !== "object"))];
    return isEnumType(named) ? enumValue(valuesOf(named)) : leaf([...values, ...strangers(named)]);
  }

  /** Parts of the values of a text property, in this case or that. */
  partOf(label: string, property: string): fc.Arbitrary<Content> {
    return this.#parts(this.#graph.labelled(label).flatMap(({ properties }) => properties[property] ?? []));
  }

  /** Names of things, in this case or that, whole. */
  name(): fc.Arbitrary<Content> {
    const names = [
      ...new Set(this.#graph.labelled("Alias").map(({ properties }) => String(properties.name))),
    ];
    const cased = names.flatMap((name) => [
      name,
      name.toUpperCase(),
      name.normalize("NFD").replace(/\p{M}/gu, ""),
    ]);
    return leaf([...cased, "Nowhere"]);
  }

  /** Parts of names. */
  partOfName(): fc.Arbitrary<Content> {
    return this.#parts(this.#graph.labelled("Alias").flatMap(({ properties }) => properties.name ?? []));
  }

  /** Global ids, mostly of one of these labels: each label is planned anew. */
  id(...labels: readonly string[]): fc.Arbitrary<Content> {
    const ids = (label: string) =>
      this.#graph.labelled(label).map((node) => globalId(node.label, keyOf(node)));
    const all = new Set(this.#graph.nodes.map(({ label }) => label));
    const fitting = labels.map((label) => leaf(ids(label)));
    const strange = [...all].map((label) => leaf([...ids(label), globalId(label, "none"), "no id"]));
    return fc.oneof(
      { arbitrary: fc.oneof(...fitting), weight: 9 },
      { arbitrary: fc.oneof(...strange), weight: 1 },
    );
  }

  key(label: string): fc.Arbitrary<Content> {
    return leaf([...this.#graph.labelled(label).map(keyOf), "none"]);
  }

  #parts(values: readonly unknown[]): fc.Arbitrary<Content> {
    const texts = [...new Set(values.map(String))];
    if (texts.length === 0) return leaf(["a"]);
    const part = fc
      .tuple(fc.constantFrom(...texts), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...cases))
      .map(([text, from, length, inCase]) => {
        const characters = Array.from(text).slice(from, from + length);
        return inCase(characters.join(""));
      });
    return varied(part).map((values) => ({ kind: "leaf", values }));
  }
}

const cases: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];

function valuesOf(type: GraphQLNamedType): string[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

function strangers({ name }: GraphQLNamedType): (string | number)[] {
  if (name === "Date") return ["2020-01-15", "1999-12-31"];
  return name === "Int" ? [4, -1] : ["", "nothing of the kind"];
}

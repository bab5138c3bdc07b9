import fc from "fast-check";
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isListType,
} from "graphql";
import type { FilterMapping } from "../../../schema/graph/mapping.ts";
import { geoPrecisions } from "../../../schema/precision.ts";
import type { Pool } from "./pool.ts";
import type { Content, GivenTree } from "./tree.ts";
import { enumValue, given, leaf, list, object, valueFor, whole } from "./values.ts";

/** Degrees of latitude and longitude on both sides of most points, on the very border of some, and off the earth. */
const latitudes = [-90, -17.5, -16.78312, 32.9, 33.34057, 33.8, 36.33271, 90];
const longitudes = [-180, -179.5, 43.11713, 44, 44.40088, 44.7, 179.5, 180];
const radii = [0, 10, 50, 60.5, 120, 400, 5000, 20_100];

/** Random filters over the schema's filter inputs, with values of which the graph has some. */
export class Filters {
  readonly #pool: Pool;
  readonly #made = new Map<string, fc.Arbitrary<Content>>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Filters of an input type whose relations and combiners go so deep. */
  of(type: GraphQLInputType, depth: number): fc.Arbitrary<Content> {
    const filter = getNamedType(type) as GraphQLInputObjectType;
    const name = `${filter.name} ${depth}`;
    const made = this.#made.get(name) ?? this.#make(filter, depth);
    this.#made.set(name, made);
    return made;
  }

  /** A `near` test. */
  near(type: GraphQLInputType): fc.Arbitrary<Content> {
    const { id, place, point, km, precision } = (getNamedType(type) as GraphQLInputObjectType).getFields();
    if (!id || !place || !point || !km || !precision)
      throw new TypeError("There is something new about `near`");
    const { latitude, longitude } = (getNamedType(point.type) as GraphQLInputObjectType).getFields();
    if (!latitude || !longitude) throw new TypeError("There is something new about points");
    const onEarth = whole(
      given("latitude", valueFor(latitude.type, leaf([...latitudes, 91]))),
      given("longitude", valueFor(longitude.type, leaf(longitudes))),
    );
    const origin = fc.oneof(
      { arbitrary: given("place", valueFor(place.type, this.#pool.name())), weight: 5 },
      { arbitrary: given("id", valueFor(id.type, this.#pool.id("Place"))), weight: 3 },
      { arbitrary: given("point", valueFor(point.type, onEarth)), weight: 5 },
    );
    const precisely = given("precision", valueFor(precision.type, enumValue(geoPrecisions)));
    return whole(
      origin,
      given("km", valueFor(km.type, leaf(radii))),
      fc.option(precisely, { nil: undefined }),
    );
  }

  #make(filter: GraphQLInputObjectType, depth: number): fc.Arbitrary<Content> {
    const label = filter.name.slice(0, -"Filter".length);
    const fields = Object.values(filter.getFields()).flatMap((field): fc.Arbitrary<GivenTree>[] => {
      const content = this.#field(label, field, depth);
      return content ? [given(field.name, valueFor(field.type, content))] : [];
    });
    return object(fields, { most: 2 });
  }

  #field(label: string, field: GraphQLInputField, depth: number): fc.Arbitrary<Content> | undefined {
    const mapping = field.extensions.graph;
    if (!mapping) return depth > 0 ? this.#combiner(field, depth - 1) : undefined;
    return this.#test(label, mapping, field.type, depth);
  }

  #combiner({ name, type }: GraphQLInputField, depth: number): fc.Arbitrary<Content> {
    const part = this.of(type, depth);
    return name === "NOT" ? part : list(valueFor(itemOf(type), part), 3);
  }

  #test(
    label: string,
    mapping: FilterMapping,
    type: GraphQLInputType,
    depth: number,
  ): fc.Arbitrary<Content> | undefined {
    switch (mapping.kind) {
      case "property":
        return this.#tests(type, {
          whole: (of) => this.#pool.property(label, mapping.property, of),
          part: () => this.#pool.partOf(label, mapping.property),
        });
      case "flag":
      case "rollUp":
        return leaf([true, false]);
      case "id":
        return this.#tests(type, { whole: () => this.#pool.id(label), part: () => this.#pool.id(label) });
      case "name":
        return this.#tests(type, { whole: () => this.#pool.name(), part: () => this.#pool.partOfName() });
      case "near":
        return this.near(type);
      case "within":
        return box(type);
      case "reached":
        return depth > 0 ? this.of(type, depth - 1) : undefined;
      case "relation": {
        if (depth === 0) return undefined;
        const quantifiers = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields());
        const fields = quantifiers.map((field) =>
          given(field.name, valueFor(field.type, this.of(field.type, depth - 1))),
        );
        return object(fields, { most: 2 });
      }
    }
  }

  #tests(
    type: GraphQLInputType,
    from: { whole: (type: GraphQLInputType) => fc.Arbitrary<Content>; part: () => fc.Arbitrary<Content> },
  ): fc.Arbitrary<Content> {
    const tests = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields());
    const fields = tests.map((test) => {
      const isPart = test.name === "contains" || test.name === "startsWith";
      const one = isPart ? from.part() : from.whole(test.type);
      return given(
        test.name,
        valueFor(test.type, test.name === "in" ? list(valueFor(itemOf(test.type), one), 3) : one),
      );
    });
    return object(fields, { most: 2 });
  }
}

function box(type: GraphQLInputType): fc.Arbitrary<Content> {
  const fields = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields());
  return whole(
    ...fields.map((field) => {
      const isParallel = field.name === "south" || field.name === "north";
      return given(field.name, valueFor(field.type, leaf(isParallel ? latitudes : longitudes)));
    }),
  );
}

function itemOf(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? (nullable.ofType as GraphQLInputType) : type;
}

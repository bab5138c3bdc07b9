import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
} from "graphql";
import { geoPrecisions } from "../../../schema/precision.ts";
import { labelsOf } from "../reference/labels.ts";
import type { Filters } from "./filters.ts";
import type { Pool } from "./pool.ts";
import type { Content, GivenTree } from "./tree.ts";
import { choice, enumValue, given, leaf, list, valueFor, varied, whole } from "./values.ts";

type Given = fc.Arbitrary<readonly GivenTree[]>;
type Field = GraphQLField<unknown, unknown>;

const filterDepth = 2;

/** Random arguments for the fields of a schema. */
export class RandomArguments {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #filters: Filters;

  constructor(schema: GraphQLSchema, pool: Pool, filters: Filters) {
    this.#schema = schema;
    this.#pool = pool;
    this.#filters = filters;
  }

  /** Arguments of a field. */
  of(field: Field): Given {
    if (field.args.length === 0) return fc.constant([]);
    if (field.extensions.root?.kind.startsWith("find")) return this.#search(field);
    const parts = [this.#rows(field), page(field), ...field.args.map((argument) => this.#own(argument))];
    return fc.tuple(...parts).map((given) => given.flat());
  }

  /** Which rows there are, and in which order. */
  #rows(field: Field): Given {
    const where = field.args.find(({ name }) => name === "where");
    const orderBy = field.args.find(({ name }) => name === "orderBy");
    const filter = where && given("where", valueFor(where.type, this.#filters.of(where.type, filterDepth)));
    const order = orderBy && given("orderBy", valueFor(orderBy.type, orders(orderBy, false)));
    const plain = fc.tuple(maybe(filter, 2), maybe(order, 1)).map((both) => both.flat());
    const near = where && (getNamedType(where.type) as GraphQLInputObjectType).getFields().near;
    if (!near || !orderBy || !where || !valuesOf(orderBy).includes("DISTANCE")) return plain;
    const nearby = whole(given("near", valueFor(near.type, this.#filters.near(near.type))));
    const byDistance = fc.tuple(
      given("where", valueFor(where.type, nearby)),
      given("orderBy", valueFor(orderBy.type, orders(orderBy, true))),
    );
    return fc.oneof({ arbitrary: plain, weight: 9 }, { arbitrary: byDistance, weight: 1 });
  }

  /** Arguments that only some fields have. */
  #own({ name, type }: GraphQLArgument): Given {
    switch (name) {
      case "km":
        return maybe(given(name, valueFor(type, leaf([0, 10, 60.5, 120, 20_100, -1]))), 1);
      case "withinKm":
        return maybe(given(name, valueFor(type, leaf([0, 12.5, 49, 50, 51, 120, 500, 501]))), 1);
      case "rollUp":
        return maybe(given(name, valueFor(type, leaf([true, false]))), 1);
      case "precision":
        return maybe(given(name, valueFor(type, enumValue(geoPrecisions))), 1);
      case "by": {
        const values = (getNamedType(type) as GraphQLEnumType).getValues().map((value) => value.name);
        return given(name, valueFor(type, list(valueFor(itemOf(type), choice(values)), 3, 1))).map((by) => [
          by,
        ]);
      }
      default:
        return fc.constant([]);
    }
  }

  /** What one thing, or some, are looked for by; now and then by too little or too much. */
  #search(field: Field): Given {
    const labels = labelsOf(this.#schema, getNamedType(field.type));
    const ways = field.args.map(({ name, type }) => {
      const one =
        name === "name"
          ? this.#pool.name()
          : name === "key"
            ? this.#pool.key(labels[0] ?? "")
            : this.#pool.id(...labels);
      return given(name, valueFor(type, name === "ids" ? list(valueFor(itemOf(type), one), 4) : one));
    });
    const exactlyOne = fc.oneof(...ways).map((way) => [way]);
    if (field.extensions.root?.kind !== "find") return exactlyOne;
    const any = fc.uniqueArray(fc.oneof(...ways), { selector: ({ name }) => name, maxLength: 2 });
    return fc.oneof({ arbitrary: exactlyOne, weight: 15 }, { arbitrary: any, weight: 1 });
  }
}

/** Which page of a list: sizes, and cursors of an earlier answer. */
function page(field: Field): Given {
  const [first, last, after, before] = ["first", "last", "after", "before"].map((name) =>
    field.args.find((argument) => argument.name === name),
  );
  if (!first || !last || !after || !before) return fc.constant([]);
  const size = leaf([0, 1, 2, 3, 5, 50, 1000]);
  const sizeOf = (argument: GraphQLArgument, content: fc.Arbitrary<Content>) =>
    given(argument.name, valueFor(argument.type, content));
  const wrong = fc.tuple(sizeOf(first, leaf([-1, 1001, 2])), sizeOf(last, leaf([2, -1])));
  const sizes: Given = fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant([]), weight: 10 },
    { arbitrary: sizeOf(first, size).map((one) => [one]), weight: 10 },
    { arbitrary: sizeOf(last, size).map((one) => [one]), weight: 10 },
    { arbitrary: wrong, weight: 1 },
  );
  const cursors = [after, before].map((argument) => {
    const one = fc.oneof({ arbitrary: fc.nat(7), weight: 50 }, { arbitrary: fc.constant(-1), weight: 1 });
    const pick = varied(one).map((picks): Content => ({ kind: "cursor", picks }));
    return maybe(given(argument.name, valueFor(argument.type, pick)), 0.25);
  });
  return fc.tuple(sizes, ...cursors).map((parts) => parts.flat());
}

function orders(argument: GraphQLArgument, byDistance: boolean): fc.Arbitrary<Content> {
  const type = itemOf(argument.type);
  const { field, direction } = (getNamedType(type) as GraphQLInputObjectType).getFields();
  if (!field || !direction) throw new TypeError("There is something new about orders");
  const order = (chosen: readonly string[]) =>
    valueFor(
      type,
      whole(
        given("field", valueFor(field.type, choice(chosen))),
        given("direction", valueFor(direction.type, choice(["ASC", "DESC"]))),
      ),
    );
  const plain = list(order(valuesOf(argument).filter((value) => value !== "DISTANCE")), 3);
  if (!byDistance) return plain;
  return list(order(["DISTANCE"]), 1, 1);
}

/** What a list can be ordered by. */
function valuesOf({ type }: GraphQLArgument): string[] {
  const { field } = (getNamedType(type) as GraphQLInputObjectType).getFields();
  return field ? (getNamedType(field.type) as GraphQLEnumType).getValues().map(({ name }) => name) : [];
}

function maybe(given: fc.Arbitrary<GivenTree> | undefined, freq: number): Given {
  if (!given) return fc.constant([]);
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant([]), weight: 4 },
    { arbitrary: given.map((one) => [one]), weight: Math.ceil(4 * freq) },
  );
}

function itemOf(type: GraphQLArgument["type"]): GraphQLArgument["type"] {
  const nullable = getNullableType(type);
  return isListType(nullable) ? (nullable.ofType as GraphQLArgument["type"]) : type;
}

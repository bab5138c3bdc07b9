import fc from "fast-check";
import { type GraphQLInputType, isNonNullType } from "graphql";
import { type Content, type GivenTree, type ValueTree, variants, type Way } from "./tree.ts";

/** Mostly literals, which are what a failing operation shrinks to. */
const ways: readonly Way[] = [
  ...new Array<Way>(14).fill("literal"),
  ...new Array<Way>(4).fill("variable"),
  "default",
];

/** A value of a type, as a literal or by way of a variable; now and then null, or absent, where it may be. */
export function valueFor(type: GraphQLInputType, content: fc.Arbitrary<Content>): fc.Arbitrary<ValueTree> {
  const nullable = !isNonNullType(type);
  const way = fc.constantFrom(...ways, ...(nullable ? (["absent"] as const) : []));
  const nothing: fc.Arbitrary<Content> = fc.constant({ kind: "null" });
  return fc.record({
    type: fc.constant(type),
    way,
    content: nullable
      ? fc.oneof({ arbitrary: content, weight: 24 }, { arbitrary: nothing, weight: 1 })
      : content,
  });
}

/** A value by its name. */
export function given(name: string, value: fc.Arbitrary<ValueTree>): fc.Arbitrary<GivenTree> {
  return fc.record({ name: fc.constant(name), value });
}

/** In each variant one of some values of a scalar type. */
export function leaf(values: readonly (string | number | boolean)[]): fc.Arbitrary<Content> {
  return varied(fc.constantFrom(...values)).map((chosen) => ({ kind: "leaf", values: chosen }));
}

/** In each variant one of some values of an enum. */
export function enumValue(values: readonly string[]): fc.Arbitrary<Content> {
  return varied(fc.constantFrom(...values)).map((chosen) => ({ kind: "enum", values: chosen }));
}

/** One of some values of an enum, the same in all variants: they are planned as one. */
export function choice(values: readonly string[]): fc.Arbitrary<Content> {
  return fc.constantFrom(...values).map((value) => ({ kind: "enum", values: [value] }));
}

/** A value for each variant. */
export function varied<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(value, { minLength: variants, maxLength: variants });
}

/** An object of some of these fields. */
export function object(
  fields: readonly fc.Arbitrary<GivenTree>[],
  { least = 0, most }: { least?: number; most: number },
): fc.Arbitrary<Content> {
  return fc
    .uniqueArray(fc.oneof(...fields), { minLength: least, maxLength: most, selector: ({ name }) => name })
    .map((chosen) => ({ kind: "object", fields: chosen }));
}

/** An object with all of these fields. */
export function whole(...fields: readonly fc.Arbitrary<GivenTree | undefined>[]): fc.Arbitrary<Content> {
  return fc
    .tuple(...fields)
    .map((all) => ({ kind: "object", fields: all.filter((field) => field !== undefined) }));
}

/** A list of so many items. */
export function list(item: fc.Arbitrary<ValueTree>, most: number, least = 0): fc.Arbitrary<Content> {
  return fc.array(item, { minLength: least, maxLength: most }).map((items) => ({ kind: "list", items }));
}

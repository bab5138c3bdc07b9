import fc from "fast-check";
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from "graphql";
import type { RandomArguments } from "./arguments.ts";
import type { Condition, FieldTree, FragmentTree, SelectionTree } from "./tree.ts";

type Selections = fc.Arbitrary<readonly SelectionTree[]>;

/** Random selections on the types of a schema. */
export class RandomSelections {
  readonly #schema: GraphQLSchema;
  readonly #arguments: RandomArguments;
  readonly #made = new Map<string, Selections>();

  constructor(schema: GraphQLSchema, randomArguments: RandomArguments) {
    this.#schema = schema;
    this.#arguments = randomArguments;
  }

  /** Selections on a type that go on over so many relations. */
  of(type: GraphQLCompositeType, depth: number): Selections {
    const name = `${type.name} ${depth}`;
    const made = this.#made.get(name) ?? this.#make(type, depth);
    this.#made.set(name, made);
    return made;
  }

  #make(type: GraphQLCompositeType, depth: number): Selections {
    const own = isUnionType(type) ? [] : Object.values(type.getFields()).filter(isKnown);
    const isLeaf = (field: GraphQLField<unknown, unknown>) => !isCompositeType(getNamedType(field.type));
    const leaves = own.filter(isLeaf).map((field) => this.#field(field, undefined));
    const composites = own
      .filter((field) => !isLeaf(field))
      .flatMap((field): fc.Arbitrary<FieldTree>[] => {
        const deeper = isStep(field) ? depth - 1 : depth;
        if (deeper < 0) return [];
        return [this.#field(field, this.of(getNamedType(field.type) as GraphQLCompositeType, deeper))];
      });
    // Pages are all about what is on them; of things, few relations are followed, as statements double with each.
    const isThing = isAbstractType(type) || type.extensions.graph?.label !== undefined;
    const options = [
      { arbitrary: fc.constant(typename), weight: 1 },
      ...(leaves.length > 0 ? [{ arbitrary: fc.oneof(...leaves), weight: isThing ? 10 : 2 }] : []),
      ...(composites.length > 0 ? [{ arbitrary: fc.oneof(...composites), weight: isThing ? 5 : 10 }] : []),
      ...this.#fragments(type, depth),
    ];
    return fc.array(fc.oneof({ withCrossShrink: true }, ...options), {
      minLength: 1,
      maxLength: isThing ? 3 : 2,
    });
  }

  #field(field: GraphQLField<unknown, unknown>, selections: Selections | undefined): fc.Arbitrary<FieldTree> {
    return fc.record({
      kind: fc.constant("field"),
      name: fc.constant(field.name),
      type: fc.constant(field.type),
      given: this.#arguments.of(field),
      aliased: seldom(4),
      halved: seldom(8),
      condition,
      selections: selections ?? fc.constant(undefined),
    });
  }

  /** Fragments on the type, or on one that its objects may be of; what is abstract is mostly told apart by them. */
  #fragments(type: GraphQLCompositeType, depth: number) {
    const fitting = Object.values(this.#schema.getTypeMap())
      .filter(isCompositeType)
      .filter((other) => other !== type && this.#overlap(type, other));
    const fragment = (on: GraphQLCompositeType): fc.Arbitrary<FragmentTree> =>
      fc.record({
        kind: fc.constant("fragment"),
        on: fc.constant(on.name),
        named: seldom(4).map((isNamed) => (isNamed ? on.name : null)),
        condition,
        selections: this.#inside(on, type, depth),
      });
    const plain: fc.Arbitrary<FragmentTree> = fc.record({
      kind: fc.constant("fragment"),
      on: fc.constant(null),
      named: fc.constant(null),
      condition,
      selections: this.#inside(type, type, depth),
    });
    const others = fitting.map(fragment);
    return [{ arbitrary: fc.oneof(plain, ...others), weight: isAbstractType(type) ? 10 : 1 }];
  }

  /** What stands in a fragment is one level deeper only where that could go on for ever. */
  #inside(on: GraphQLCompositeType, parent: GraphQLCompositeType, depth: number): Selections {
    if (isAbstractType(parent) && !isAbstractType(on)) return this.of(on, depth);
    return depth > 0 ? this.of(on, depth - 1) : fc.constant([typename]);
  }

  #overlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const objects = (type: GraphQLCompositeType) =>
      isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    return objects(one).some((type) => objects(other).includes(type));
  }
}

const condition: fc.Arbitrary<Condition | null> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constant(null), weight: 12 },
  {
    arbitrary: fc.record({
      directive: fc.constantFrom("skip", "include"),
      holds: fc.boolean(),
      asVariable: fc.boolean(),
    }),
    weight: 1,
  },
);

const typename: FieldTree = {
  kind: "field",
  name: "__typename",
  type: GraphQLString,
  given: [],
  aliased: false,
  halved: false,
  condition: null,
  selections: undefined,
};

/** Whether a field leads to something else in the graph. */
function isStep({ extensions: { graph, root } }: GraphQLField<unknown, unknown>): boolean {
  return root !== undefined || (graph !== undefined && graph.kind !== "record" && graph.kind !== "point");
}

/** What the reference evaluator does not know: paths and search have tests of their own. */
const unknown = ["paths", "search"];

function isKnown({ extensions: { graph, root } }: GraphQLField<unknown, unknown>): boolean {
  return !unknown.includes(graph?.kind ?? root?.kind ?? "");
}

function seldom(once: number): fc.Arbitrary<boolean> {
  return fc.nat(once).map((number) => number === once);
}

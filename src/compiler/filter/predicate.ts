import Cypher from "@neo4j/cypher-builder";
import type { FilterMapping } from "../../../schema/graph/mapping.ts";
import { all, asPredicate } from "../boolean.ts";
import type { Compilation } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import { combine } from "./combiner.ts";
import { testFlag } from "./flag.ts";
import { testId } from "./id.ts";
import { testName } from "./name.ts";
import { testNear } from "./near.ts";
import { testProperty } from "./property.ts";
import { testReached } from "./reached.ts";
import { testRelation } from "./relation.ts";
import { isRolledUp } from "./roll-up.ts";
import { testWithin } from "./within.ts";

/** Where a filter is to be tested. */
export interface Subject {
  readonly compilation: Compilation;
  readonly node: Cypher.Node;
  /** Label of the node. */
  readonly label: string;
  /** Parts of the filter that the pattern says already. */
  readonly said?: ReadonlySet<Input>;
}

/** A field of a filter that is given, and where it is to be tested. */
export interface TestAt<K extends FilterMapping["kind"] = FilterMapping["kind"]> extends Subject {
  readonly input: Input;
  readonly mapping: Extract<FilterMapping, { kind: K }>;
  /** Does the filter around it say that what is reached is rolled up? */
  readonly rollUp: boolean;
}

/** Makes the predicate for filter fields with mappings of one kind; undefined where nothing is to be tested. */
export type Test<K extends FilterMapping["kind"]> = (at: TestAt<K>) => Cypher.Predicate | undefined;

const tests: { readonly [K in FilterMapping["kind"]]: Test<K> } = {
  property: testProperty,
  flag: testFlag,
  id: testId,
  name: testName,
  relation: testRelation,
  reached: testReached,
  near: testNear,
  within: testWithin,
  rollUp: () => undefined,
};

/** The predicate that a node meets a filter; undefined where every node does. A field that is null tests nothing. */
export function meets(subject: Subject, filter: Input): Cypher.Predicate | undefined {
  return all(testsOf(subject, filter).map((test) => test()));
}

/** The tests of a filter, of which a node has to pass all, each to be made when it is called for. */
export function testsOf(subject: Subject, filter: Input): (() => Cypher.Predicate | undefined)[] {
  const rollUp = isRolledUp(filter);
  return filter.entries().flatMap(([name, input]) => {
    if (subject.said?.has(input) || input.isNull()) return [];
    if (name === "AND") return input.items().flatMap((part) => testsOf(subject, part));
    const { graph } = input;
    if (!graph) return [() => combine(name, input, (part) => meets(subject, part))];
    const test = tests[graph.kind] as Test<FilterMapping["kind"]>;
    return [() => test({ ...subject, input, rollUp, mapping: graph })];
  });
}

/** The opposite of a predicate, where a test of an unknown value counts as not met. */
export function unmet(predicate: Cypher.Predicate | undefined): Cypher.Predicate {
  if (!predicate) return Cypher.false;
  return Cypher.not(asPredicate(Cypher.coalesce(predicate, Cypher.false)));
}

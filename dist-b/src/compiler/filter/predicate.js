import Cypher from "@neo4j/cypher-builder";
import { all, asPredicate } from "../boolean.js";
import { combine } from "./combiner.js";
import { testFlag } from "./flag.js";
import { testId } from "./id.js";
import { testName } from "./name.js";
import { testNear } from "./near.js";
import { testProperty } from "./property.js";
import { testReached } from "./reached.js";
import { testRelation } from "./relation.js";
import { isRolledUp } from "./roll-up.js";
import { testWithin } from "./within.js";
const tests = {
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
export function meets(subject, filter) {
    return all(testsOf(subject, filter).map((test) => test()));
}
/** The tests of a filter, of which a node has to pass all, each to be made when it is called for. */
export function testsOf(subject, filter) {
    const rollUp = isRolledUp(filter);
    return filter.entries().flatMap(([name, input]) => {
        if (subject.said?.has(input) || input.isNull())
            return [];
        if (name === "AND")
            return input.items().flatMap((part) => testsOf(subject, part));
        const { graph } = input;
        if (!graph)
            return [() => combine(name, input, (part) => meets(subject, part))];
        const test = tests[graph.kind];
        return [() => test({ ...subject, input, rollUp, mapping: graph })];
    });
}
/** The opposite of a predicate, where a test of an unknown value counts as not met. */
export function unmet(predicate) {
    if (!predicate)
        return Cypher.false;
    return Cypher.not(asPredicate(Cypher.coalesce(predicate, Cypher.false)));
}

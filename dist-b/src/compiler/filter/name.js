import Cypher from "@neo4j/cypher-builder";
import { foldName } from "../../../schema/name/fold.js";
import { all } from "../boolean.js";
import { parameter } from "../compilation.js";
import { spellingsOf } from "../name/spellings.js";
import { matchWalk, walk } from "../path/walk.js";
/** Whether the thing has a name that passes the tests. Each test may be met by another name. */
export const testName = (at) => all(at.input.entries().map(([test, value]) => testAlias(at, test, value)));
function testAlias({ compilation, node, label }, test, input) {
    if (input.isNull())
        return test === "eq" ? Cypher.false : undefined;
    const way = walk(compilation.view, node, [{ type: "ALIAS_OF", direction: "IN" }], ["Alias"], {
        anywhere: true,
    });
    return new Cypher.Exists(matchWalk(way, testFolded(compilation, way.node, label, test, input)));
}
/** The predicate that a name of things of a label passes one test: the one asked for, in any spelling, or a part of it. */
export function testFolded(compilation, alias, label, test, input) {
    const folded = alias.property("folded");
    const part = parameter((variables) => foldName(String(input.read(variables))));
    switch (test) {
        case "eq":
        case "in":
            return Cypher.in(folded, spellingsOf(compilation, label, input));
        case "contains":
            return Cypher.contains(folded, part);
        case "startsWith":
            return Cypher.startsWith(folded, part);
        default:
            throw new TypeError(`${input.path} is no test of a name`);
    }
}

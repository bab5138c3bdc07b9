import Cypher from "@neo4j/cypher-builder";
import { matchWalk, walk } from "../path/walk.js";
import { closenessOf, mayBe } from "./closeness.js";
/** Matches the things of a label that may be meant by a name, each with how close its closest name comes. */
export function matchNamed(view, thing, label, asked) {
    const alias = new Cypher.Node();
    const closeness = new Cypher.Variable();
    const matched = matchAlias(view, alias, thing, [label], asked).with(thing, [
        Cypher.min(closenessOf(alias, thing, asked)),
        closeness,
    ]);
    return { matched, closeness };
}
/** Matches the names that may be the one asked for, and the things of these labels that have them. */
export function matchAlias(view, alias, thing, labels, asked) {
    const way = walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], labels, {
        to: thing,
        anywhere: true,
    });
    return matchWalk(way, alias.hasLabel("Alias"), mayBe(alias, asked));
}

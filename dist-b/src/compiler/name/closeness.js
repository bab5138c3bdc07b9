import Cypher from "@neo4j/cypher-builder";
import { kindsNamed } from "../../../schema/name/feature-words.js";
import { nameKeys } from "../../../schema/name/keys.js";
import { agreeingVowels } from "../../../schema/name/skeleton.js";
export function keysAsked(name) {
    const keys = nameKeys(String(name));
    return { ...keys, vowels: agreeingVowels(keys.vowels), kinds: kindsNamed(keys.sound) };
}
/** A name that is asked for, as a map of its keys. */
export function askedName(keys) {
    return {
        folded: keys.property("folded"),
        sound: keys.property("sound"),
        skeleton: keys.property("skeleton"),
        vowels: keys.property("vowels"),
        kinds: keys.property("kinds"),
    };
}
/** The predicate that a name may be the one that is asked for: an index on the skeleton finds all that are. */
export function mayBe(alias, asked) {
    return Cypher.and(Cypher.eq(alias.property("skeleton"), asked.skeleton), Cypher.matches(alias.property("vowels"), asked.vowels));
}
/**
 * How close such a name of a thing comes: 0 as it is written, 1 as it sounds, 2 by its skeleton, 3 so but of another kind
 * of place than the words say. What is closest is meant.
 */
export function closenessOf(alias, thing, asked) {
    const isOfKind = Cypher.or(Cypher.eq(Cypher.size(asked.kinds), new Cypher.Literal(0)), Cypher.in(thing.property("kind"), asked.kinds));
    return new Cypher.Case()
        .when(Cypher.eq(alias.property("folded"), asked.folded))
        .then(new Cypher.Literal(0))
        .when(Cypher.eq(alias.property("sound"), asked.sound))
        .then(new Cypher.Literal(1))
        .when(isOfKind)
        .then(new Cypher.Literal(2))
        .else(new Cypher.Literal(3));
}

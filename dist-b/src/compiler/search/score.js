import Cypher from "@neo4j/cypher-builder";
import { closenessOf } from "../name/closeness.js";
import { ranks } from "./looks.js";
/** The score of a thing by a name that means what is asked for. */
export function nameScore(asked, alias, thing) {
    const rank = Cypher.minus(number(ranks.name.written), closenessOf(alias, thing, asked.name));
    const isShown = Cypher.eq(alias.property("name"), thing.property("name"));
    return score(rank, share(0.6, ...people(thing)), when(isShown, 0.15));
}
/**
 * How many live in a place, and a number to hold it against: of places with one name the bigger comes first. A province
 * counts as smaller than a capital that it shares its name with, and as bigger than a village.
 */
function people(thing) {
    const wide = ["PROVINCE", "COUNTRY"].map((kind) => new Cypher.Literal(kind));
    const supposed = when(Cypher.in(thing.property("kind"), new Cypher.List(wide)), 250_000);
    const known = Cypher.coalesce(thing.property("population"), supposed);
    return [known, Cypher.plus(known, number(500_000))];
}
/** Words of a name, which sounds like this. */
export function sharesOfName(asked, alias) {
    const [folded, sound] = [alias.property("folded"), alias.property("sound")];
    return wordShares(asked, sound, (word) => Cypher.or(Cypher.contains(folded, word.property("folded")), Cypher.contains(sound, word.property("sound"))));
}
/** Words of a title, which is given in small letters. */
export function sharesOfTitle(asked, title) {
    return wordShares(asked, title, (word) => Cypher.or(Cypher.contains(title, word.property("folded")), Cypher.contains(title, word.property("written"))));
}
/** More for more of the words, and more for fewer others beside them. */
function wordShares({ words }, text, has) {
    const [word, found, length] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
    const asked = Cypher.size(words);
    const both = Cypher.plus(asked, length);
    return {
        columns: [
            [Cypher.size(new Cypher.ListComprehension(word).in(words).where(has(word))), found],
            [Cypher.size(Cypher.split(text, new Cypher.Literal(" "))), length],
        ],
        fractions: [share(0.5, found, asked), share(0.15, found, both), share(0.1, asked, both)],
    };
}
/**
 * The score of a thing by words of one of its names, above that by words of a title. People are known by their last name:
 * written as it is asked for, it is as good as a name that sounds like it.
 */
export function nameWordsScore(asked, rank, { fractions }, alias, thing) {
    const endsOn = (key, name) => Cypher.endsWith(name, Cypher.plus(new Cypher.Literal(" "), key));
    const byLastName = score(number(ranks.name.sounding), number(0.9));
    const byWords = score(rank, number(0.2), when(endsOn(asked.name.sound, alias.property("sound")), 0.05), ...fractions);
    return new Cypher.Case()
        .when(Cypher.and(thing.hasLabel("Person"), endsOn(asked.name.folded, alias.property("folded"))))
        .then(byLastName)
        .else(byWords);
}
/** The score of a thing by words of what tells of it, of which the title counts. */
export function titleScore(rank, { fractions }) {
    return score(rank, ...fractions);
}
/** From 0 to 1. What is added to a rank is less than 1 in all: no hit passes one of a higher rank. */
function score(rank, ...fractions) {
    return Cypher.divide(Cypher.plus(rank, ...fractions), number(ranks.name.written + 1));
}
/** Multiplied before it is divided: Neo4j divides whole numbers to whole numbers. */
function share(weight, part, whole) {
    return Cypher.divide(Cypher.multiply(number(weight), part), whole);
}
function when(holds, value) {
    return new Cypher.Case().when(holds).then(number(value)).else(number(0));
}
function number(value) {
    return new Cypher.Literal(value);
}

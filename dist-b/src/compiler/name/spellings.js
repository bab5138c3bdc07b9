import Cypher from "@neo4j/cypher-builder";
import { parameter } from "../compilation.js";
import { askedName, closenessOf, keysAsked } from "./closeness.js";
import { matchAlias } from "./match-named.js";
/**
 * The folded forms that a name stands for, or each of several names, among those of things of a label: itself where one
 * of them has it, else those that sound like it, else those with its skeleton. Settled once, so that a filter tests for
 * equality and an index answers it.
 */
export function spellingsOf(compilation, label, input) {
    const known = compilation.spellings.get(input);
    if (known)
        return known;
    const spellings = compilation.settle(readSpellings(compilation, label, input));
    compilation.spellings.set(input, spellings);
    return spellings;
}
function readSpellings({ view }, label, input) {
    const names = parameter((variables) => [input.read(variables)].flat().map(keysAsked));
    const name = new Cypher.Variable();
    const asked = askedName(name);
    const [alias, thing] = [new Cypher.Node(), new Cypher.Node()];
    const closeness = new Cypher.Variable();
    const equallyClose = new Cypher.Variable();
    const closest = new Cypher.Variable();
    const spelling = new Cypher.Variable();
    const found = matchAlias(view, alias, thing, [label], asked)
        .with(name, [closenessOf(alias, thing, asked), closeness], [Cypher.collect(alias.property("folded")).distinct(), equallyClose])
        .orderBy([closeness, "ASC"])
        .with(name, [Cypher.head(Cypher.collect(equallyClose)), closest])
        .unwind([closest, spelling])
        .return(spelling)
        .distinct();
    return new Cypher.Collect(Cypher.utils.concat(new Cypher.Unwind([names, name]), found));
}

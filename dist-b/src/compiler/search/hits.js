import Cypher from "@neo4j/cypher-builder";
import { textIndex } from "../../../schema/statements.js";
import { matchAlias } from "../name/match-named.js";
import { matchWalk, walk } from "../path/walk.js";
import { strictRank } from "./looks.js";
import { nameScore, nameWordsScore, sharesOfName, sharesOfTitle, titleScore } from "./score.js";
/** Hits of one look in one index. Of more, the list has those that Lucene holds best. */
const mostHits = 200;
const named = ["Faction", "Person", "Place", "Source"];
/**
 * All ways in which things of these labels are found. What is not to be seen is left out here: by the step from a name to
 * its thing, and by the one from a text to what it tells of.
 */
export function findHits(compilation, asked, labels, hit) {
    const byName = labels.filter((label) => named.includes(label));
    const ways = [
        ...(byName.length > 0
            ? [hitsByName(compilation, asked, byName, hit), hitsByWord(compilation, asked, byName, hit)]
            : []),
        ...(labels.includes("Event") ? [hitsInEvents(compilation, asked, hit)] : []),
        ...(labels.includes("Report") ? [hitsInReports(compilation, asked, hit)] : []),
    ];
    return new Cypher.Call(ways.length > 1 ? new Cypher.Union(...ways).all() : ways[0], "*");
}
/** Things with a name that means what is asked for. */
function hitsByName({ view }, asked, labels, hit) {
    const alias = new Cypher.Node();
    return matchAlias(view, alias, hit.thing, labels, asked.name).return(hit.thing, [alias.property("name"), hit.matched], [nameScore(asked, alias, hit.thing), hit.score]);
}
/** Things with words of what is asked for in a name. */
function hitsByWord({ view }, asked, labels, { thing, matched, score }) {
    const alias = new Cypher.Node();
    const way = walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], labels, { to: thing });
    const found = { told: alias, thing, text: alias, reach: () => matchWalk(way) };
    const rank = new Cypher.Variable();
    const shares = sharesOfName(asked, alias);
    return Cypher.utils.concat(looking("Alias", asked, found, (hit) => [
        [hit.index(0), thing],
        [hit.index(1), alias],
        [hit.index(2), rank],
    ]), new Cypher.With(thing, alias, rank, ...shares.columns), new Cypher.Return(thing, [alias.property("name"), matched], [nameWordsScore(asked, rank, shares, alias, thing), score]));
}
/** An event is found by what it shows, and as of a day by what it showed then. */
const toldOf = { type: "WAS", direction: "IN", repeat: [0, 1] };
function hitsInEvents({ view }, asked, hit) {
    const told = new Cypher.Node();
    const tells = view.tells(told);
    if (view.showsOneself)
        return hitsByTitle("Event", asked, hit, { told, thing: told, tells });
    // Without its label, a version would be taken for the event that it is of.
    const way = walk(view, told, [toldOf], ["Event"], { to: hit.thing, anywhere: true });
    return hitsByTitle("Event", asked, hit, { told, thing: hit.thing, reach: () => matchWalk(way, tells) });
}
function hitsInReports({ view }, asked, hit) {
    const report = new Cypher.Node();
    return hitsByTitle("Report", asked, hit, { told: report, thing: report, tells: view.seen(report) });
}
function hitsByTitle(label, asked, hit, found) {
    const [rank, small] = [new Cypher.Variable(), new Cypher.Variable()];
    const shares = sharesOfTitle(asked, small);
    return Cypher.utils.concat(looking(label, asked, { ...found, text: found.told.property("title") }, (found) => [
        [found.index(0), hit.thing],
        [found.index(1), hit.matched],
        [found.index(2), rank],
        [Cypher.toLower(found.index(1)), small],
    ]), new Cypher.With(hit.thing, hit.matched, rank, ...shares.columns), new Cypher.Return(hit.thing, hit.matched, [titleScore(rank, shares), hit.score]));
}
/**
 * Looks into the full-text index of a label for the words as they are written; only where nothing that can be seen has
 * them, for what comes close. Each hit is a list: the thing, the text, the rank.
 */
function looking(label, { strictly, loosely }, { told, thing, reach, tells, text }, columns) {
    const [look, score] = [new Cypher.Variable(), new Cypher.Variable()];
    const [written, hit] = [new Cypher.Variable(), new Cypher.Variable()];
    const search = (query) => Cypher.db.index.fulltext.queryNodes(textIndex(label), query, { limit: mostHits });
    const reached = (rank) => {
        if (reach)
            return reach();
        return tells && new Cypher.With(told, rank).where(tells);
    };
    const query = new Cypher.Variable();
    const rank = look.property("rank");
    const close = Cypher.utils.concat(new Cypher.Unwind([loosely, look]), new Cypher.With(look, [look.property("query"), query]), search(query).yield(["node", told]), reached(look), new Cypher.Return([new Cypher.List([thing, text, rank]), hit]));
    const isNone = Cypher.eq(Cypher.size(written), new Cypher.Literal(0));
    return Cypher.utils.concat(search(strictly).yield(["node", told], ["score", score]), reached(score), new Cypher.With([Cypher.collect(new Cypher.List([thing, text, strictRank(score)])), written]), 
    // A case is evaluated only where it holds.
    new Cypher.Unwind([new Cypher.Case().when(isNone).then(new Cypher.Collect(close)).else(written), hit]), new Cypher.With(...columns(hit)));
}

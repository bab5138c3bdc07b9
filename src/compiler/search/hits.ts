import Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../../schema/graph/mapping.ts";
import { textIndex } from "../../../schema/statements.ts";
import type { Compilation } from "../compilation.ts";
import { matchAlias } from "../name/match-named.ts";
import { matchWalk, walk } from "../path/walk.ts";
import type { AskedText } from "./asked-text.ts";
import { strictRank } from "./looks.ts";
import { nameScore, nameWordsScore, sharesOfName, sharesOfTitle, titleScore } from "./score.ts";

/** Hits of one look in one index. Of more, the list has those that Lucene holds best. */
const mostHits = 200;

/** What a hit consists of. */
export interface Hit {
  readonly thing: Cypher.Node;
  readonly matched: Cypher.Variable;
  readonly score: Cypher.Variable;
}

const named = ["Faction", "Person", "Place", "Source"];

/** Can one thing of these labels be found several times? By each of its names it can; an event or a report has one text. */
export function isFoundOften(labels: readonly string[]): boolean {
  return labels.some((label) => named.includes(label));
}

/**
 * All ways in which things of these labels are found. What is not to be seen is left out here: by the step from a name to
 * its thing, and by the one from a text to what it tells of.
 */
export function findHits(
  compilation: Compilation,
  asked: AskedText,
  labels: readonly string[],
  hit: Hit,
): Cypher.Clause {
  const byName = labels.filter((label) => named.includes(label));
  const ways = [
    ...(byName.length > 0
      ? [hitsByName(compilation, asked, byName, hit), hitsByWord(compilation, asked, byName, hit)]
      : []),
    ...(labels.includes("Event") ? [hitsInEvents(compilation, asked, hit)] : []),
    ...(labels.includes("Report") ? [hitsInReports(compilation, asked, hit)] : []),
  ];
  return new Cypher.Call(ways.length > 1 ? new Cypher.Union(...ways).all() : (ways[0] as Cypher.Clause), "*");
}

/** Things with a name that means what is asked for. */
function hitsByName(
  { view }: Compilation,
  asked: AskedText,
  labels: readonly string[],
  hit: Hit,
): Cypher.Clause {
  const alias = new Cypher.Node();
  return matchAlias(view, alias, hit.thing, labels, asked.name).return(
    hit.thing,
    [alias.property("name"), hit.matched],
    [nameScore(asked, alias, hit.thing), hit.score],
  );
}

/** Things with words of what is asked for in a name. */
function hitsByWord(
  { view }: Compilation,
  asked: AskedText,
  labels: readonly string[],
  { thing, matched, score }: Hit,
): Cypher.Clause {
  const alias = new Cypher.Node();
  const way = walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], labels, { to: thing });
  const found = { told: alias, thing, text: alias, reach: () => matchWalk(way) };
  const rank = new Cypher.Variable();
  const shares = sharesOfName(asked, alias);
  return Cypher.utils.concat(
    looking("Alias", asked, found, (hit) => [
      [hit.index(0), thing],
      [hit.index(1), alias],
      [Cypher.max(hit.index(2)), rank],
    ]),
    new Cypher.With(thing, alias, rank, ...shares.columns),
    new Cypher.Return(
      thing,
      [alias.property("name"), matched],
      [nameWordsScore(asked, rank, shares, alias, thing), score],
    ),
  );
}

/** An event is found by what it shows, and as of a day by what it showed then. */
const toldOf: Hop = { type: "WAS", direction: "IN", repeat: [0, 1] };

function hitsInEvents({ view }: Compilation, asked: AskedText, hit: Hit): Cypher.Clause {
  const told = new Cypher.Node();
  const tells = view.tells(told);
  if (view.showsOneself) return hitsByTitle("Event", asked, hit, { told, thing: told, tells });
  // Without its label, a version would be taken for the event that it is of.
  const way = walk(view, told, [toldOf], ["Event"], { to: hit.thing, anywhere: true });
  return hitsByTitle("Event", asked, hit, { told, thing: hit.thing, reach: () => matchWalk(way, tells) });
}

function hitsInReports({ view }: Compilation, asked: AskedText, hit: Hit): Cypher.Clause {
  const report = new Cypher.Node();
  return hitsByTitle("Report", asked, hit, { told: report, thing: report, tells: view.seen(report) });
}

function hitsByTitle(label: string, asked: AskedText, hit: Hit, found: Omit<Found, "text">): Cypher.Clause {
  const [rank, small] = [new Cypher.Variable(), new Cypher.Variable()];
  const shares = sharesOfTitle(asked, small);
  return Cypher.utils.concat(
    looking(label, asked, { ...found, text: found.told.property("title") }, (found) => [
      [found.index(0), hit.thing],
      [found.index(1), hit.matched],
      [Cypher.max(found.index(2)), rank],
      [Cypher.toLower(found.index(1)), small],
    ]),
    new Cypher.With(hit.thing, hit.matched, rank, ...shares.columns),
    new Cypher.Return(hit.thing, hit.matched, [titleScore(rank, shares), hit.score]),
  );
}

/** What a full-text index finds, and how that leads to a thing. */
interface Found {
  readonly told: Cypher.Node;
  /** The thing that it tells of: itself, or where the clause leads. */
  readonly thing: Cypher.Node;
  readonly reach?: () => Cypher.Clause;
  /** What has to hold of it. */
  readonly tells?: Cypher.Predicate | undefined;
  /** What its score is made of. */
  readonly text: Cypher.Expr;
}

/**
 * Looks into the full-text index of a label for the words as they are written; only where nothing that can be seen has
 * them, for what comes close. Each hit is a list: the thing, the text, the rank. What comes close may be hit by several
 * looks: `columns` keep the best.
 */
function looking(
  label: string,
  { strictly, loosely }: AskedText,
  { told, thing, reach, tells, text }: Found,
  columns: (hit: Cypher.Variable) => [Cypher.Expr, Cypher.Variable][],
): Cypher.Clause {
  const [look, score] = [new Cypher.Variable(), new Cypher.Variable()];
  const [written, hit] = [new Cypher.Variable(), new Cypher.Variable()];
  const reached = (kept: Cypher.Variable) => {
    if (reach) return reach();
    return tells && new Cypher.With(told, kept).where(tells);
  };
  const close = Cypher.utils.concat(
    new Cypher.Unwind([loosely, look]),
    queryIndex(label, look.property("query")).yield(["node", told]),
    reached(look),
    new Cypher.Return([new Cypher.List([thing, text, look.property("rank")]), hit]),
  );
  const isNone = Cypher.eq(Cypher.size(written), new Cypher.Literal(0));
  return Cypher.utils.concat(
    queryIndex(label, strictly).yield(["node", told], ["score", score]),
    reached(score),
    new Cypher.With([Cypher.collect(new Cypher.List([thing, text, strictRank(score)])), written]),
    // A case is evaluated only where it holds.
    new Cypher.Unwind([new Cypher.Case().when(isNone).then(new Cypher.Collect(close)).else(written), hit]),
    new Cypher.With(...columns(hit)),
  );
}

/** The builder's own function takes no property for a query. */
function queryIndex(label: string, query: Cypher.Expr): Cypher.Procedure<"node" | "score"> {
  const options = new Cypher.Map({ limit: new Cypher.Literal(mostHits) });
  const given = [new Cypher.Literal(textIndex(label)), query, options];
  return new Cypher.Procedure("queryNodes", given, "db.index.fulltext");
}

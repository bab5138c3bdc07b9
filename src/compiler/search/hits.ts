import Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../../schema/graph/mapping.ts";
import { textIndex } from "../../../schema/statements.ts";
import type { Compilation } from "../compilation.ts";
import { matchAlias } from "../name/match-named.ts";
import { matchWalk, walk } from "../path/walk.ts";
import type { AskedText } from "./asked-text.ts";
import { nameScore, nameWordsScore, titleScore } from "./score.ts";

/** Hits of one look in one index. Of more, the list has those that Lucene holds best. */
const mostHits = 200;

/** What a hit consists of. */
export interface Hit {
  readonly thing: Cypher.Node;
  readonly matched: Cypher.Variable;
  readonly score: Cypher.Variable;
}

const named = ["Faction", "Person", "Place", "Source"];

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
  hit: Hit,
): Cypher.Clause {
  const alias = new Cypher.Node();
  const way = walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], labels, { to: hit.thing });
  return looking("Alias", asked, alias, (rank) =>
    Cypher.utils.concat(
      matchWalk(way),
      new Cypher.Return(
        hit.thing,
        [alias.property("name"), hit.matched],
        [nameWordsScore(asked, rank, alias, hit.thing), hit.score],
      ),
    ),
  );
}

/** An event is found by what it shows, and as of a day by what it showed then. */
const toldOf: Hop = { type: "WAS", direction: "IN", repeat: [0, 1] };

function hitsInEvents({ view }: Compilation, asked: AskedText, hit: Hit): Cypher.Clause {
  const told = new Cypher.Node();
  // Without its label, a version would be taken for the event that it is of.
  const way = walk(view, told, [toldOf], ["Event"], { to: hit.thing, anywhere: true });
  return looking("Event", asked, told, (rank) =>
    Cypher.utils.concat(
      matchWalk(way, view.tells(told)),
      new Cypher.Return(
        hit.thing,
        [told.property("title"), hit.matched],
        [titleScore(asked, rank, told), hit.score],
      ),
    ),
  );
}

function hitsInReports({ view }: Compilation, asked: AskedText, hit: Hit): Cypher.Clause {
  const report = new Cypher.Node();
  return looking("Report", asked, report, (rank) => {
    const seen = view.seen(report);
    const found = new Cypher.With(report, rank);
    if (seen) found.where(seen);
    return found.return(
      [report, hit.thing],
      [report.property("title"), hit.matched],
      [titleScore(asked, rank, report), hit.score],
    );
  });
}

/** Takes every look into the full-text index of a label. */
function looking(
  label: string,
  { looks }: AskedText,
  found: Cypher.Node,
  next: (rank: Cypher.Variable) => Cypher.Clause,
): Cypher.Clause {
  const [look, query, rank] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const search = Cypher.db.index.fulltext
    .queryNodes(textIndex(label), query, { limit: mostHits })
    .yield(["node", found]);
  return Cypher.utils.concat(
    new Cypher.Unwind([looks, look]),
    new Cypher.With([look.property("query"), query], [look.property("rank"), rank]),
    search,
    next(rank),
  );
}

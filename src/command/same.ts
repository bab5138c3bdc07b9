import { z } from "zod";
import { decideSame, isSourceKey, undoSame } from "../identity/decision.ts";
import { findThing, type Thing } from "../identity/find-thing.ts";
import type { Database } from "../neo4j/database.ts";
import { CommandFailure } from "./command-failure.ts";
import type { SameRequest } from "./command-line.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { openGraph } from "./open-graph.ts";

/** Records that two things are the same, or takes it back. Throws UnclearThing and CommandFailure. */
export async function same(request: SameRequest): Promise<ExitCode> {
  const graph = await openGraph((line) => process.stderr.write(`${line}\n`));
  try {
    const pair = await findPair(graph.database, request);
    const told = request.undo
      ? await undo(graph.database, pair)
      : await decide(graph.database, pair, request);
    process.stdout.write(`${told}\n`);
    return exitCodes.done;
  } finally {
    await graph.close();
  }
}

async function findPair(database: Database, { things, kind }: SameRequest): Promise<[Thing, Thing]> {
  const labels = kind && [kind];
  const one = await findThing(database, things[0], labels);
  // The same sort of thing as the first.
  const other = await findThing(database, things[1], [one.label]);
  if (one.key === other.key)
    throw new CommandFailure(`"${things[0]}" and "${things[1]}" are one already: ${one.key}.`);
  return [one, other];
}

async function decide(
  database: Database,
  pair: [Thing, Thing],
  { source = "", note }: SameRequest,
): Promise<string> {
  if (!z.url().safeParse(source).success && !(await isSourceKey(database, source))) {
    throw new CommandFailure(
      `"${source}" is neither the key of a source or report of the graph nor a web address.`,
    );
  }
  const isNew = await decideSame(database, pair, { source, note: note ?? null });
  return `${isNew ? "Recorded" : "Recorded anew"}: ${said(pair)}, by ${source}.`;
}

async function undo(database: Database, pair: [Thing, Thing]): Promise<string> {
  if (await undoSame(database, pair)) return `Taken back: ${said(pair)}.`;
  throw new CommandFailure(`Nobody decided that ${said(pair)}.`);
}

function said([one, other]: [Thing, Thing]): string {
  return `${one.key} (${one.name}) is the same as ${other.key} (${other.name})`;
}

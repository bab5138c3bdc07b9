import { z } from "zod";
import { decideSame, isSourceKey, undoSame } from "../identity/decision.js";
import { findThing } from "../identity/find-thing.js";
import { CommandFailure } from "./command-failure.js";
import { exitCodes } from "./exit-code.js";
import { openGraph } from "./open-graph.js";
/** Records that two things are the same, or takes it back. Throws UnclearThing and CommandFailure. */
export async function same(request) {
    const graph = await openGraph((line) => process.stderr.write(`${line}\n`));
    try {
        const pair = await findPair(graph.database, request);
        const told = request.undo
            ? await undo(graph.database, pair)
            : await decide(graph.database, pair, request);
        process.stdout.write(`${told}\n`);
        return exitCodes.done;
    }
    finally {
        await graph.close();
    }
}
async function findPair(database, { things, kind }) {
    const labels = kind && [kind];
    const one = await findThing(database, things[0], labels);
    // The same sort of thing as the first.
    const other = await findThing(database, things[1], [one.label]);
    if (one.key === other.key)
        throw new CommandFailure(`"${things[0]}" and "${things[1]}" are one already: ${one.key}.`);
    return [one, other];
}
async function decide(database, pair, { source = "", note }) {
    if (!z.url().safeParse(source).success && !(await isSourceKey(database, source))) {
        throw new CommandFailure(`"${source}" is neither the key of a source or report of the graph nor a web address.`);
    }
    const isNew = await decideSame(database, pair, { source, note: note ?? null });
    return `${isNew ? "Recorded" : "Recorded anew"}: ${said(pair)}, by ${source}.`;
}
async function undo(database, pair) {
    if (await undoSame(database, pair))
        return `Taken back: ${said(pair)}.`;
    throw new CommandFailure(`Nobody decided that ${said(pair)}.`);
}
function said([one, other]) {
    return `${one.key} (${one.name}) is the same as ${other.key} (${other.name})`;
}

import { findCandidates } from "../identity/candidates.js";
import { exitCodes } from "./exit-code.js";
import { openGraph } from "./open-graph.js";
/** Lists pairs that are probably the same, on stdout. */
export async function candidates({ kind, min, json }) {
    const graph = await openGraph((line) => process.stderr.write(`${line}\n`));
    try {
        const found = await findCandidates(graph.database, kind, min);
        for (const candidate of found) {
            process.stdout.write(`${json ? JSON.stringify(candidate) : candidateText(candidate)}\n`);
        }
        if (!json && found.length === 0)
            process.stdout.write("No candidates.\n");
        return exitCodes.done;
    }
    finally {
        await graph.close();
    }
}
/** Such as `0.85  ucdp:234 (IS) = islamic-state (Islamic State): "IS" is short for "Islamic State"`. */
export function candidateText({ score, one, other, why }) {
    const [first, second] = [one, other].map(({ key, name }) => `${key} (${name})`);
    return `${score.toFixed(2)}  ${first} = ${second}: ${why.join("; ")}`;
}

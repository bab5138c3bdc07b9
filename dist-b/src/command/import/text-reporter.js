import { progressLine } from "./progress.js";
import { foundLine, summaryText } from "./summary.js";
const plainEveryMs = 5_000;
const rewriteEveryMs = 100;
const clearLine = "\r\u001b[K";
/**
 * For people: on a terminal one line on stderr that is written again and again, elsewhere a line every few seconds; what
 * came of it on stdout.
 */
export function textReporter(stdout, stderr, { quiet, mostRejected }, clock = () => performance.now()) {
    let toldAt = clock();
    let rejected = 0;
    let shown = "";
    const clear = () => {
        if (shown)
            stderr.write(clearLine);
        shown = "";
    };
    const say = (line) => {
        clear();
        stderr.write(`${line}\n`);
    };
    return {
        step: (line) => {
            if (!quiet)
                say(line);
        },
        progress(progress) {
            if (quiet || clock() - toldAt < (stderr.isTTY ? rewriteEveryMs : plainEveryMs))
                return;
            toldAt = clock();
            if (!stderr.isTTY)
                return say(progressLine(progress));
            shown = progressLine(progress);
            stderr.write(`${clearLine}${shown}`);
        },
        rejected({ file, line, faults }) {
            rejected += 1;
            if (rejected > mostRejected)
                return;
            if (rejected === 1)
                say("Rejected:");
            for (const fault of faults)
                say(foundLine({ file, line, ...fault }));
            if (rejected === mostRejected)
                say("  More are not shown: --rejects writes all of them to a file.");
        },
        unreadable: say,
        summary(summary) {
            clear();
            stdout.write(`${summaryText(summary)}\n`);
        },
    };
}

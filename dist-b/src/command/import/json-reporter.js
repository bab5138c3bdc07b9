const everyMs = 1_000;
/**
 * For machines: an object a line on stdout, each with a `type`: `progress` now and then, `unreadable`, and at the end
 * `summary`. What is for people, and no part of the result, goes to stderr.
 */
export function jsonReporter(stdout, stderr, clock = () => performance.now()) {
    let toldAt = clock();
    const tell = (object) => stdout.write(`${JSON.stringify(object)}\n`);
    return {
        step: (line) => stderr.write(`${line}\n`),
        progress(progress) {
            if (clock() - toldAt < everyMs)
                return;
            toldAt = clock();
            tell({ type: "progress", ...progress });
        },
        rejected: ({ file, line, faults }) => tell({ type: "rejected", file, line, faults }),
        unreadable: (message) => tell({ type: "unreadable", message }),
        summary: (summary) => tell({ type: "summary", ...summary }),
    };
}

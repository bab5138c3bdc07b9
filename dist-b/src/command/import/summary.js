import { amount, counted, duration } from "./progress.js";
/** The counts of an outcome, by label and type. */
export function talliesOf(outcome) {
    return { total: outcome.total, by: Object.fromEntries(outcome.tallies) };
}
/** The summary in words, for people. */
export function summaryText(summary) {
    const { rows, files, seconds, dryRun, complete, by, rejected, rejects, warnings, warned } = summary;
    const rate = seconds > 0 ? `, ${amount(Math.round(rows / seconds))} rows/s` : "";
    const read = `${counted(rows, "row")} of ${counted(files, "file")} in ${duration(seconds)}${rate}`;
    return [
        ...(complete ? [] : ["Not all was read: what was is in, and the same command again goes on from there."]),
        ...(dryRun ? ["Nothing was written: this was a dry run."] : []),
        read,
        tallyText(summary.total),
        ...Object.entries(by).map(([name, tally]) => `  ${name.padEnd(20)} ${tallyText(tally)}`),
        ...(warnings > 0 ? [`${counted(warnings, "warning")}, such as:`, ...warned.map(foundLine)] : []),
        `${amount(rejected)} rejected${rejects.length > 0 && rejected > 0 ? `: see ${rejects.join(", ")}` : ""}`,
    ].join("\n");
}
function tallyText({ created, updated, unchanged, removed }) {
    const removals = removed > 0 ? `, ${amount(removed)} removed` : "";
    return `${amount(created)} created, ${amount(updated)} updated, ${amount(unchanged)} unchanged${removals}`;
}
/** Where it stands, and what is wrong there. */
export function foundLine({ file, line, column, value, reason }) {
    const what = [column, value ?? "nothing"].filter(Boolean).join(": ");
    return `  ${file}:${line} ${what}: ${reason}`;
}

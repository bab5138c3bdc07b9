import { type Comparison, type ConnectionCount, connectionCounts } from "../load/compare.ts";
import type { Timing } from "../load/measure.ts";
import { serverNames } from "../servers/servers.ts";

/** What is to be reached by a question: how much quicker than the peer at least, how much slower than the reference at most. */
const targets: Readonly<Record<string, readonly [peer: number, reference: number]>> = {
  lookup: [2.5, 1.35],
  period: [2.5, 1.15],
  profile: [2.5, 1.15],
  "full-text": [2.5, 1.15],
  near: [20, 1.15],
  "by-month": [10, 1.15],
  levels: [4, 1.05],
  thousand: [2.5, 0.8],
  sorted: [10, 1.1],
  deep: [10, 1.1],
};

/** The comparisons as a table of Markdown for each number of connections. */
export function tablesOf(comparisons: readonly Comparison[]): string {
  return connectionCounts.map((count) => table(comparisons, count)).join("\n");
}

const columns = ["question", "ours", "peer", "reference", "peer ÷ ours", "ours ÷ reference", "wanted"];

function table(comparisons: readonly Comparison[], count: ConnectionCount): string {
  const rows = comparisons.map((comparison) => cells(comparison, count));
  const lines = [columns, columns.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  const title = count === 1 ? "1 connection" : `${count} connections`;
  return `### ${title}\n\n${lines.map((each) => `| ${each.join(" | ")} |`).join("\n")}\n`;
}

function cells({ question, title, timings, failures }: Comparison, count: ConnectionCount): string[] {
  const [ours, peer, reference] = serverNames.map((name) => timings.get(name)?.get(count));
  const [atLeast, atMost] = targets[question] ?? [];
  return [
    title,
    timing(ours),
    failures.has("peer") ? "fails" : timing(peer),
    timing(reference),
    ratio(peer, ours),
    ratio(ours, reference),
    atLeast && atMost ? `≥ ${atLeast}, ≤ ${atMost}` : "",
  ];
}

/** The three numbers of a timing: `p50 / p99 ms, per second`. */
function timing(value: Timing | undefined): string {
  if (!value) return "";
  return `${short(value.p50)} / ${short(value.p99)} ms, ${Math.round(value.perSecond)}/s`;
}

function ratio(slow: Timing | undefined, quick: Timing | undefined): string {
  return slow && quick ? (slow.p50 / quick.p50).toFixed(2) : "";
}

function short(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : String(Math.round(ms));
}

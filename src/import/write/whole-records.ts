import type { Reference } from "../change/change.ts";
import type { Mapped } from "../record.ts";
import { statementOf } from "./statement.ts";
import type { Edge } from "./store/store.ts";

/** The records of a batch that are all that a report says, by its key. What they say is listed when first asked for. */
export class WholeRecords {
  readonly #records: ReadonlyMap<string, Mapped>;
  readonly #said = new Map<string, ReadonlySet<string>>();

  constructor(records: readonly Mapped[]) {
    this.#records = new Map(records.flatMap((record) => (record.report ? [[record.report, record]] : [])));
  }

  get reports(): readonly string[] {
    return [...this.#records.keys()];
  }

  has(report: string): boolean {
    return this.#records.has(report);
  }

  /** Is it here in full what the report says, and no record of this node by it? */
  dropsNode(report: string, node: Reference): boolean {
    return this.#drops(report, nodeName(node));
  }

  /** Is it here in full what the report says, and this relationship is not of it? */
  dropsEdge(report: string, edge: Edge): boolean {
    return this.#drops(report, edgeName(edge));
  }

  #drops(report: string, name: string): boolean {
    const record = this.#records.get(report);
    if (!record) return false;
    const said = this.#said.get(report) ?? saidBy(record);
    this.#said.set(report, said);
    return !said.has(name);
  }
}

/** One name for each relationship, of whatever kind. */
export function edgeName({ kind, from, to, identity }: Edge): string {
  return JSON.stringify([kind.type, kind.from, from, kind.to, to, identity]);
}

function saidBy({ report, changes }: Mapped): ReadonlySet<string> {
  const names = new Set<string>();
  for (const change of changes) {
    if (change.kind === "relationship") {
      const kind = { type: change.type, from: change.from.label, to: change.to.label };
      names.add(edgeName({ ...statementOf(change), kind }));
    } else if (change.recordedBy === report) names.add(nodeName(change));
  }
  return names;
}

function nodeName({ label, key }: Reference): string {
  return `${label} ${key}`;
}

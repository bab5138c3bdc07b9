import { slug } from "../data-set/slug.ts";
import { unsaid } from "../data-set/unsaid.ts";
import type { ReportFile } from "../report/report-file.ts";
import type { Actor } from "./actor.ts";

/** Key of the faction that an actor is: ACLED numbers none, and writes each under one name. */
export function factionKey({ name }: Actor): string {
  return `acled:${slug(name)}`;
}

/** The faction that an actor is. ACLED writes a group's acronym before its name: each of them is a name of it. */
export function factionOf(actor: Actor): ReportFile["factions"][number] {
  const { name, kind } = actor;
  const [, acronym, words] = /^([^\s:]+): (.+)$/.exec(name) ?? [];
  const names =
    acronym === undefined || words === undefined
      ? []
      : ([
          [name, "NAME"],
          [words, "NAME"],
          [acronym, "ACRONYM"],
        ] as const);
  const aliases = names.map(([name, kind]) => ({ name, kind, language: null, givenBy: null }));
  return { ...unsaid.faction, key: factionKey(actor), name, kind, aliases };
}

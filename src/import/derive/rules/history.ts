import { type Account, isSilent } from "./account.ts";
import { type Said, type State, stateOf } from "./state.ts";

/** What an event showed from one day until the day before another. */
export interface PastState extends State {
  readonly from: string;
  readonly until: string;
}

/** What an event showed before, and the day since when it shows what it does today; null: it always did. */
export interface History {
  readonly settledOn: string | null;
  readonly past: readonly PastState[];
}

/** The states of an event that are no more: each new statement may have ended one. */
export function historyOf(said: Said): History {
  const days = daysOf(said);
  const past = days.slice(0, -1).map((from, index) => {
    return { from, until: days[index + 1] ?? from, ...stateOf(said, from) };
  });
  return { settledOn: days.at(-1) ?? null, past };
}

/** The days on which something may have changed. What says nothing changes nothing, but may be the first mention. */
function daysOf({ accounts, claims }: Said): readonly string[] {
  const telling = accounts.filter((account) => !isSilent(account));
  const changes = known([
    ...telling.map(({ knownOn }) => knownOn),
    ...claims.map(({ claim }) => claim.knownOn),
    ...claims.flatMap(({ claim }) => claim.claimant?.memberships ?? []).map(({ knownOn }) => knownOn),
  ]);
  const [mentioned] = known(accounts.map(({ knownOn }) => knownOn));
  const [changed] = changes;
  if (mentioned === undefined || (changed !== undefined && changed <= mentioned)) return changes;
  return [mentioned, ...changes];
}

/** Since when an event is known: the day of the first report of it. */
export function knownSince(accounts: readonly Account[]): string | null {
  return known(accounts.map(({ knownOn }) => knownOn))[0] ?? null;
}

/** Days in order, each once. */
function known(days: readonly (string | null)[]): readonly string[] {
  return [...new Set(days.filter((day) => day !== null))].sort();
}

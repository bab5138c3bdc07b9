/** One report's version of an event, as far as versions can differ. */
export interface DisputedAccount {
  /** Key of the report. */
  readonly report: string;
  readonly date: string | null;
  readonly kind: string | null;
  readonly weapon: string | null;
  readonly target: string | null;
  readonly damage: string | null;
  readonly deaths: Toll;
  readonly wounded: Toll;
}

/** How many people: low, best, high. */
export type Toll = readonly [low: number | null, best: number | null, high: number | null];

/** A live claim about an event. */
export interface DisputingClaim {
  readonly key: string;
  readonly stance: string;
  /** What a DENIAL denies. */
  readonly denies: readonly string[];
  /** Names of the factions that it holds responsible, or clears. */
  readonly factions: readonly string[];
}

/** Something that is said, and the keys of the reports and claims that say it. */
export interface Said {
  readonly value: string;
  readonly reports: readonly string[];
  readonly claims: readonly string[];
}

export interface FoundDispute {
  readonly field: string;
  readonly values: readonly Said[];
}

/**
 * What accounts and live claims differ on. Accounts that do not state something differ with none; a denial differs with
 * whoever says what it denies.
 */
export function findDisputes(
  accounts: readonly DisputedAccount[],
  claims: readonly DisputingClaim[],
): readonly FoundDispute[] {
  const stated = (value: (account: DisputedAccount) => string | null) =>
    accounts.flatMap((account) => said(value(account), { report: account.report }));
  const denied = (what: string, value: string) =>
    claims
      .filter(({ stance, denies }) => stance === "DENIAL" && denies.includes(what))
      .flatMap(({ key }) => said(value, { claim: key }));
  const held = claims
    .filter(({ stance }) => stance === "RESPONSIBILITY" || stance === "ATTRIBUTION")
    .flatMap(({ key, factions }) => said(jointly(factions), { claim: key }));
  const cleared = claims
    .filter(({ stance, denies }) => stance === "DENIAL" && denies.includes("PERPETRATOR"))
    .flatMap(({ key, factions }) => factions.flatMap((name) => said(`not ${name}`, { claim: key })));
  const untrue = denied("OCCURRENCE", "did not happen");
  const elsewhere = denied("TARGET", "not the target");
  const happened = accounts.flatMap(({ report }) => said("happened", { report }));

  const all: readonly (readonly [field: string, says: readonly Saying[]])[] = [
    ["OCCURRENCE", untrue.length > 0 ? [...happened, ...untrue] : []],
    ["PERPETRATOR", [...held, ...cleared]],
    ["DATE", stated(({ date }) => date)],
    ["KIND", [...stated(({ kind }) => kind), ...denied("METHOD_OR_CAUSE", "not this method or cause")]],
    ["WEAPON", stated(({ weapon }) => weapon)],
    ["TARGET", elsewhere.length > 0 ? [...stated(({ target }) => target), ...elsewhere] : []],
    [
      "DEATHS",
      [...stated(({ deaths }) => count(deaths)), ...denied("CASUALTIES_OR_DAMAGE", "not these casualties")],
    ],
    ["WOUNDED", stated(({ wounded }) => count(wounded))],
    ["DAMAGE", stated(({ damage }) => (damage === "UNKNOWN" ? null : damage))],
  ];
  return all.flatMap(([field, says]) => {
    const values = together(says);
    return values.length > 1 || (field === "OCCURRENCE" && values.length > 0) ? [{ field, values }] : [];
  });
}

interface Saying {
  readonly value: string;
  readonly report?: string;
  readonly claim?: string;
}

function said(value: string | null, by: Omit<Saying, "value">): Saying[] {
  return value === null ? [] : [{ value, ...by }];
}

/** Whoever says the same, together: what most say first, then by the value. */
function together(says: readonly Saying[]): readonly Said[] {
  const values = [...new Set(says.map(({ value }) => value))].map((value) => {
    const same = says.filter((saying) => saying.value === value);
    return { value, reports: keys(same, "report"), claims: keys(same, "claim") };
  });
  return values.sort((a, b) => weight(b) - weight(a) || (a.value < b.value ? -1 : 1));
}

function keys(says: readonly Saying[], by: "report" | "claim"): string[] {
  return [...new Set(says.flatMap((saying) => saying[by] ?? []))].sort();
}

function weight({ reports, claims }: Said): number {
  return reports.length + claims.length;
}

/** The names of those who are held responsible together, which is one thing to say; null where there are none. */
function jointly(names: readonly string[]): string | null {
  return names.length === 0 ? null : [...names].sort().join(" and ");
}

/** A number of people in words; null where nothing is stated. */
function count([low, best, high]: Toll): string | null {
  if (low !== null && high !== null) return low === high ? `${low}` : `${low} to ${high}`;
  if (low !== null) return `at least ${low}`;
  if (high !== null) return `at most ${high}`;
  return best === null ? null : `${best}`;
}

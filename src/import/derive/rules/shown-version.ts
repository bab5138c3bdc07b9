import type { accountProperties } from "../../../../schema/shown.ts";
import type { RelationshipValues } from "../../change/relationships.ts";
import type { Point } from "../../change/values.ts";
import type { Account } from "./account.ts";

type Told = RelationshipValues<"REPORTS">;

/** The fields of an event that follow from its accounts. */
export type ShownVersion = Pick<Told, (typeof accountProperties)[number]>;

/** Where places are, by key. Null: nobody knows; a place that is not in the graph has no entry. */
export type PlacePoints = ReadonlyMap<string, Point | null>;

/**
 * The version of an event that is shown, by its accounts in order: a field is that of the first account which states it.
 * Day with last day and precision, and place with point and precision, are each one statement and come from one account.
 * Numbers of people run from the lowest low to the highest high.
 */
export function shownVersion(event: string, accounts: readonly Account[], places: PlacePoints): ShownVersion {
  const told = accounts.map(({ values }) => values);
  const dated = told.find(({ startedOn, endedOn }) => startedOn !== null || endedOn !== null);
  const placed = told.find(({ placeKey, location }) => placeKey !== null || location !== null);
  return {
    title: first(told, "title") ?? event,
    summary: first(told, "summary"),
    kind: first(told, "kind") ?? "OTHER",
    startedOn: dated?.startedOn ?? null,
    endedOn: dated?.endedOn ?? null,
    datePrecision: dated?.datePrecision ?? first(told, "datePrecision") ?? "RANGE",
    placeKey: placed?.placeKey ?? null,
    location: placed?.location ?? places.get(placed?.placeKey ?? "") ?? null,
    geoPrecision: placed?.geoPrecision ?? null,
    weapon: first(told, "weapon"),
    target: first(told, "target"),
    deathsLow: extreme(told, "deathsLow", Math.min),
    deathsBest: first(told, "deathsBest"),
    deathsHigh: extreme(told, "deathsHigh", Math.max),
    woundedLow: extreme(told, "woundedLow", Math.min),
    woundedBest: first(told, "woundedBest"),
    woundedHigh: extreme(told, "woundedHigh", Math.max),
    materialDamage: told.find(({ materialDamage: damage }) => states(damage))?.materialDamage ?? "UNKNOWN",
    isSeries: told.some(({ isSeries }) => isSeries),
  };
}

function first<Name extends keyof Told>(told: readonly Told[], name: Name): Told[Name] | null {
  return told.find((values) => values[name] !== null)?.[name] ?? null;
}

function states(damage: string | null): boolean {
  return damage !== null && damage !== "UNKNOWN";
}

function extreme(
  told: readonly Told[],
  name: "deathsLow" | "deathsHigh" | "woundedLow" | "woundedHigh",
  pick: (...numbers: number[]) => number,
): number | null {
  const numbers = told.map((values) => values[name]).filter((number) => number !== null);
  return numbers.length > 0 ? pick(...numbers) : null;
}

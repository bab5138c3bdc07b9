import type { Fault } from "../../record.ts";
import { listed } from "../data-set/cells.ts";
import type { RowContext } from "../data-set/format.ts";
import { locate } from "../data-set/locate.ts";
import { mapRow } from "../data-set/map-row.ts";
import { unsaid } from "../data-set/unsaid.ts";
import type { ClaimEntry } from "../report/claim.ts";
import type { EventEntry } from "../report/event.ts";
import type { MappedRow } from "../table/table-format.ts";
import { type Actor, actorOf } from "./actor.ts";
import { dataSet } from "./data-set.ts";
import { daysOf } from "./day.ts";
import { termsOf } from "./event-types.ts";
import { factionKey, factionOf } from "./faction.ts";
import { placesOf } from "./place.ts";
import { type Responsible, responsibleOf } from "./responsible.ts";
import type { AcledRow } from "./row.ts";

const geoPrecisions = { 1: "EXACT", 2: "NEAR", 3: "ADMIN1" } as const;

/** What a row comes to: an event, its place, and whom ACLED holds responsible where the type of the event says so. */
export function mapAcledRow(row: AcledRow, { release, gazetteer }: RowContext): MappedRow {
  const key = `${dataSet.key}:${row.event_id_cnty}`;
  const first = actorOf(row.actor1, row.inter1);
  const second = row.actor2 === null ? undefined : actorOf(row.actor2, row.inter2);
  const responsible = responsibleOf(
    { eventType: row.event_type, subEventType: row.sub_event_type },
    first,
    second,
  );
  const { key: place, places } = locate(gazetteer, dataSet, placesOf(row));
  const terms = termsOf(row.sub_event_type);
  const event: EventEntry = {
    ...unsaid.event,
    ...(terms ?? { kind: "OTHER", weapon: null }),
    ...daysOf(row.event_date, row.time_precision),
    key,
    title: `${row.sub_event_type} at ${row.location}`,
    summary: row.notes,
    place,
    placeAsWritten: row.location,
    location: { latitude: row.latitude, longitude: row.longitude },
    geoPrecision: geoPrecisions[row.geo_precision],
    target: responsible ? targetOf(row, responsible, [first, second]) : null,
    deaths: { low: null, best: row.fatalities, high: null },
    note: noteOf(row),
  };
  const mapped = mapRow(dataSet, release, {
    title: `ACLED event ${row.event_id_cnty}`,
    url: null,
    event,
    factions: (responsible?.factions ?? []).map(factionOf),
    places,
    claims: responsible ? [claimOf(key, responsible)] : [],
    citations: listed(row.source).map((office) => ({
      // ACLED gives no headline and no day: what it has of an article is that it tells of this event.
      identity: [office, key],
      title: `${office} on ACLED event ${row.event_id_cnty}`,
      office,
      publishedOn: null,
    })),
  });
  return { ...mapped, warnings: terms ? [] : [unknownType(row)] };
}

function unknownType({ sub_event_type: value }: AcledRow): Fault {
  return { column: "sub_event_type", value, reason: "is no type of ACLED's codebook: kept as OTHER" };
}

function claimOf(event: string, { factions, likelihood, ground }: Responsible): ClaimEntry {
  return {
    ...unsaid.claim,
    key: event,
    stance: "ATTRIBUTION",
    claimant: { kind: "SOURCE", key: dataSet.key },
    factions: factions.map(factionKey),
    events: [event],
    assessment: {
      reliability: "CANNOT_BE_JUDGED",
      credibility: "CANNOT_BE_JUDGED",
      likelihood,
      note: ground,
    },
  };
}

/** The side that is not held responsible, with those of whom it is said to be. */
function targetOf(
  row: AcledRow,
  { factions }: Responsible,
  sides: readonly [Actor, Actor | undefined],
): string | null {
  const associates = [row.assoc_actor_1, row.assoc_actor_2];
  const suffered = sides.flatMap((side, index) =>
    side === undefined || factions.includes(side) ? [] : [side.name, ...listed(associates[index] ?? null)],
  );
  return suffered.join("; ") || null;
}

function noteOf(row: AcledRow): string {
  const sides = [
    sideText(row.actor1, row.assoc_actor_1),
    ...(row.actor2 === null ? [] : [sideText(row.actor2, row.assoc_actor_2)]),
  ];
  const lines = [`${row.event_type}: ${row.sub_event_type}. Sides: ${sides.join("; ")}.`];
  if (row.admin3 !== null) lines.push(`Subdistrict: ${row.admin3}.`);
  if (row.tags !== null) lines.push(`Tags: ${row.tags}.`);
  return lines.join(" ");
}

function sideText(actor: string, associates: string | null): string {
  const names = listed(associates);
  return names.length === 0 ? actor : `${actor}, with ${names.join(" and ")}`;
}

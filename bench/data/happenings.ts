import type { Document } from "./background.ts";
import { claimsOf } from "./claims.ts";
import { keyOf, nameOf, pointOfCity, rounded, titleWord } from "./names.ts";
import { oneOf, type Random, random, wholeNumber } from "./random.ts";
import { dayAt, dayCount, type Scale } from "./scale.ts";

/** A kind of event, how its title begins, and its weapon; as often as it stands here. */
const kinds = [
  ["IED", "Roadside bomb on", "IED"],
  ["IED", "Bomb laid for", "IED"],
  ["IED", "Road mined for", "LANDMINE"],
  ["ARMED_CLASH", "Clash with", "FIREARM"],
  ["ARMED_CLASH", "Shots at", "FIREARM"],
  ["ROCKET", "Rockets on", "ROCKET"],
  ["ASSASSINATION", "Killing at", "FIREARM"],
  ["DRONE", "Drones over", "DRONE"],
] as const;
const targets = ["a supply convoy", "a patrol", "a checkpoint", "a police post", "a convoy of contractors"];

/** An event that reports tell of. */
export interface Happening {
  readonly number: number;
  /** Numbers of the first things of its block. */
  readonly from: {
    readonly cities: number;
    readonly factions: number;
    readonly people: number;
    readonly sources: number;
  };
  readonly day: number;
  readonly next: Random;
}

/** Reports on events and claims: one on each event, and a later one on those of which more is claimed. */
export function* happenings(scale: Scale): Generator<Document> {
  for (let number = 0; number < scale.events; number += 1) {
    const happening = happeningOf(number, scale);
    const event = told(happening, scale);
    const [first, ...later] = claimsOf(happening, scale);
    yield report(happening, scale, "report", 1, event, first ? [first] : []);
    if (later.length === 0) continue;
    // A third of the later reports know of more dead.
    const more = number % 3 === 0 ? 2 : 0;
    yield report(happening, scale, "sequel", 30, { ...event, deaths: deaths(number + more) }, later);
  }
}

function happeningOf(number: number, { blocks, block }: Scale): Happening {
  const next = random(number + 1_000_003);
  const at = number % blocks;
  return {
    number,
    from: {
      cities: at * block.cities,
      factions: at * block.factions,
      people: at * block.people,
      sources: at * block.sources,
    },
    day: wholeNumber(next, dayCount),
    next,
  };
}

function report(
  { number, from, day, next }: Happening,
  { block }: Scale,
  name: string,
  delay: number,
  event: Told,
  claims: readonly object[],
): Document {
  const publishedOn = dayAt(day + delay + wholeNumber(next, delay));
  const publisher = keyOf.source(from.sources + wholeNumber(next, block.sources, 2));
  const title = `${publisher} on ${publishedOn}: ${event.title}`;
  return {
    report: { key: `${name}-${number}`, title, publishedOn, publisher, language: "en" },
    events: [event],
    claims,
  };
}

type Told = ReturnType<typeof told>;

function told({ number, from, day, next }: Happening, scale: Scale) {
  const { block } = scale;
  const [kind, what, weapon] = oneOf(next, kinds);
  const city = from.cities + wholeNumber(next, block.cities, 1.7);
  const center = pointOfCity(city, scale);
  const target = oneOf(next, targets);
  const around = () => (next() - 0.5) * 0.5;
  return {
    key: keyOf.event(number),
    title: `${what} ${target} near ${nameOf("City", city)}, ${titleWord(number, scale)}`,
    summary: `${what} ${target}, as the report has it.`,
    kind,
    weapon,
    startedOn: dayAt(day),
    datePrecision: "DAY",
    place: keyOf.city(city),
    location: {
      latitude: rounded(center.latitude + around()),
      longitude: rounded(center.longitude + around()),
    },
    geoPrecision: oneOf(next, ["EXACT", "NEAR", "NEAR", "ADMIN2", "ADMIN1"]),
    target,
    targets: number % 2 === 0 ? [keyOf.faction(from.factions + wholeNumber(next, block.factions, 3))] : [],
    people:
      number % 10 === 0
        ? [{ person: keyOf.person(from.people + wholeNumber(next, block.people)), role: "KILLED" }]
        : [],
    deaths: deaths(number),
    materialDamage: "UNKNOWN",
  };
}

/** Of one event in seven it is not known. */
function deaths(number: number) {
  const best = number % 7 === 0 ? null : (number * 31) % 12;
  return { low: best, best, high: best === null ? null : best + (number % 4) };
}

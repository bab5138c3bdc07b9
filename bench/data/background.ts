import { keyOf, nameOf, pointOfCity } from "./names.ts";
import { oneOf, random, wholeNumber } from "./random.ts";
import type { Scale } from "./scale.ts";

/** A report as its file has it, before what is left out is filled in. */
export type Document = Readonly<Record<string, unknown>>;

const publishedOn = "2009-12-31";
const thingsOfReport = 500;

/** Reports on who and what there is before anything happens: sources first, since one of them publishes all of it. */
export function* background(scale: Scale): Generator<Document> {
  const { blocks, block } = scale;
  const list = (count: number, make: (number: number, scale: Scale) => object) =>
    Array.from({ length: blocks * count }, (_, number) => make(number, scale));
  const things = {
    sources: list(block.sources, source),
    places: [country, ...list(block.provinces, province), ...list(block.cities, city)],
    factions: list(block.factions, faction),
    people: list(block.people, person),
  };
  for (const [kind, all] of Object.entries(things)) {
    for (let from = 0; from < all.length; from += thingsOfReport) {
      const key = `${kind}-from-${from}`;
      const report = { key, title: `Who is who: ${kind}`, publishedOn, publisher: keyOf.source(0) };
      yield { report, [kind]: all.slice(from, from + thingsOfReport) };
    }
  }
}

const reliabilities = ["COMPLETELY_RELIABLE", "USUALLY_RELIABLE", "FAIRLY_RELIABLE", "CANNOT_BE_JUDGED"];

function source(number: number): object {
  const kind = number % 3 === 0 ? "TELEGRAM_CHANNEL" : "WEBSITE";
  const reliability = reliabilities[number % reliabilities.length];
  return { key: keyOf.source(number), name: nameOf("Channel", number), kind, reliability };
}

const country = { key: keyOf.country, name: "Bensland", kind: "COUNTRY", countryCode: "XX" };

function province(number: number): object {
  const name = nameOf("Province", number);
  return { key: keyOf.province(number), name, kind: "PROVINCE", countryCode: "XX", partOf: keyOf.country };
}

function city(number: number, scale: Scale): object {
  const { cities, provinces } = scale.block;
  return {
    key: keyOf.city(number),
    name: nameOf("City", number),
    kind: "CITY",
    location: pointOfCity(number, scale),
    locatedBy: keyOf.source(0),
    countryCode: "XX",
    partOf: keyOf.province(Math.floor((number * provinces) / cities)),
  };
}

function faction(number: number): object {
  return { key: keyOf.faction(number), name: nameOf("Faction", number), kind: "POLITICAL_MILITIA" };
}

function person(number: number, { block }: Scale): object {
  const next = random(number);
  const first = Math.floor(number / block.people) * block.factions;
  const member = (faction: number) => ({
    faction: keyOf.faction(first + (faction % block.factions)),
    role: oneOf(next, ["commander", "spokesman", "fighter"]),
  });
  const faction = wholeNumber(next, block.factions);
  const memberships = number % 3 === 0 ? [member(faction), member(faction + 1)] : [member(faction)];
  return { key: keyOf.person(number), name: nameOf("Person", number), memberships };
}

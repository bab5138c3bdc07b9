import type { Scale } from "./scale.ts";

/** Keys of the things in the graph, by number: whoever asks about them makes the same. */
export const keyOf = {
  country: "country-0",
  province: (number: number) => `province-${number}`,
  city: (number: number) => `city-${number}`,
  faction: (number: number) => `faction-${number}`,
  person: (number: number) => `person-${number}`,
  source: (number: number) => `source-${number}`,
  event: (number: number) => `event-${number}`,
  claim: (event: number, index: number) => `claim-${event}-${index}`,
} as const;

const consonants = "bdfklmnrstz";
// Those that sound as they are written.
const vowels = "au";
const syllables = [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));

/** A made-up word. No two of them differ in one letter alone, so none is a misspelling of another. */
export function word(number: number): string {
  const base = syllables.length;
  const digits = [0, 1, 2, 3].map((place) => Math.floor(number / base ** place) % base);
  const check = digits.reduce((sum, digit) => sum + digit, 0) % base;
  return [...digits, check].map((digit) => syllables[digit]).join("");
}

/** The word in the title of an event: as many events have the same one at any size. */
export function titleWord(event: number, { blocks, block }: Scale): string {
  return word((event * 7_919) % (block.words * blocks));
}

/** A name for a thing, such as `Faction Badusika 12`. */
export function nameOf(kind: string, number: number): string {
  const name = word(number * 13 + kind.length * 4_001);
  return `${kind} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${number}`;
}

/** Where a city is: those of a block lie in a grid, some 60 km from each other, and blocks beside each other. */
export function pointOfCity(city: number, { block }: Scale): { latitude: number; longitude: number } {
  const [tile, place] = [Math.floor(city / block.cities), city % block.cities];
  const spacing = 0.55;
  return {
    latitude: rounded(12 + Math.floor(tile / 4) * 8 + Math.floor(place / 15) * spacing),
    longitude: rounded(20 + (tile % 4) * 9 + (place % 15) * spacing),
  };
}

/** Degrees to about a metre. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}

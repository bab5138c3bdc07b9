import type { Happening } from "./happenings.ts";
import { keyOf } from "./names.ts";
import { wholeNumber } from "./random.ts";
import { dayAt, type Scale } from "./scale.ts";

/** How many claims there are on an event, by its number: 1.2 on average. */
const counts = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3];

/** The claims about an event, in the order in which they are made. */
export function claimsOf(happening: Happening, { blocks, block }: Scale): readonly object[] {
  const { from, next } = happening;
  const first = wholeNumber(next, block.factions, 2);
  const held = keyOf.faction(from.factions + first);
  const other = keyOf.faction(from.factions + ((first + 1 + wholeNumber(next, 9)) % block.factions));
  return Array.from({ length: counts[happening.number % counts.length] as number }, (_, index) => {
    const source = () => keyOf.source(from.sources + wholeNumber(next, block.sources, 2));
    const said =
      index === 0 ? statement(next(), held, other, source()) : answer(next(), held, other, source());
    const before = index === 0 && happening.number % 10 === 7 ? happening.number - blocks : -1;
    return claim(happening, index, said, before, next() < 0.5 ? source() : null);
  });
}

interface Said {
  readonly stance: "RESPONSIBILITY" | "ATTRIBUTION" | "DENIAL" | "RETRACTION";
  readonly claimant: { readonly kind: "FACTION" | "SOURCE"; readonly key: string };
  readonly factions: readonly string[];
  readonly denies?: readonly string[];
}

/** The first claim: by whoever did it, or by others. */
function statement(chance: number, held: string, other: string, source: string): Said {
  if (chance < 0.55)
    return { stance: "RESPONSIBILITY", claimant: { kind: "FACTION", key: held }, factions: [held] };
  const claimant =
    chance < 0.9 ? ({ kind: "SOURCE", key: source } as const) : ({ kind: "FACTION", key: other } as const);
  return { stance: "ATTRIBUTION", claimant, factions: [held] };
}

/** What is said to that. */
function answer(chance: number, held: string, other: string, source: string): Said {
  const bySource = { kind: "SOURCE", key: source } as const;
  const byHeld = { kind: "FACTION", key: held } as const;
  if (chance < 0.4) return { stance: "ATTRIBUTION", claimant: bySource, factions: [held] };
  if (chance < 0.7) return { stance: "ATTRIBUTION", claimant: bySource, factions: [other] };
  if (chance < 0.9) return { stance: "DENIAL", claimant: byHeld, factions: [held], denies: ["PERPETRATOR"] };
  return { stance: "RETRACTION", claimant: byHeld, factions: [] };
}

/** Some are about the event before in the block, too. */
function claim(
  { number, day, next }: Happening,
  index: number,
  said: Said,
  before: number,
  relayedBy: string | null,
): object {
  return {
    key: keyOf.claim(number, index),
    ...said,
    claimedOn: dayAt(day + wholeNumber(next, 3) + index * 10),
    datePrecision: "DAY",
    events: (before < 0 ? [number] : [number, before]).map(keyOf.event),
    relayedBy,
    assessment: {
      reliability: "CANNOT_BE_JUDGED",
      credibility: number % 2 === 0 ? "PROBABLY_TRUE" : "DOUBTFUL",
    },
  };
}

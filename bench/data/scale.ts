/** How many there are of what events refer to, in one block. */
export type Block = Readonly<Record<keyof typeof base, number>>;

/**
 * How much of everything there is. A graph of ten times the size has ten blocks that have to do with each other alone: what
 * one question meets (a faction's claims, a city's events) is as much as in a graph of one.
 */
export interface Scale {
  readonly blocks: number;
  readonly block: Block;
  /** There are 1.2 claims an event. */
  readonly events: number;
}

/** `words` are made up; each title of an event has one. */
const base = { cities: 200, provinces: 20, factions: 300, people: 2_000, sources: 5_000, words: 3_000 };
const baseEvents = 50_000;
const fewest = 10;

/** The scale of a size: 1 has 50,000 events and 60,000 claims, 2 has two such blocks, and below 1 the one block is smaller. */
export function scaleOf(size: number): Scale {
  const part = (count: number) => Math.max(fewest, Math.round(count * Math.min(1, size)));
  const parts = Object.entries(base).map(([name, count]) => [name, part(count)]);
  return {
    blocks: Math.max(1, Math.round(size)),
    block: Object.fromEntries(parts) as Block,
    events: Math.round(baseEvents * size),
  };
}

/** How many days the graph tells of. */
export const dayCount = 11 * 365;

/** The day so many days after the first, as YYYY-MM-DD. */
export function dayAt(offset: number): string {
  return new Date(Date.UTC(2010, 0, 1 + offset)).toISOString().slice(0, 10);
}

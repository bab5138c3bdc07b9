import type { Hop } from "./mapping.ts";

type Extra = Pick<Hop, "repeat" | "having">;

/** A step along the arrow of a relationship. */
export function out(type: Hop["type"], extra: Extra = {}): Hop {
  return { type, direction: "OUT", ...extra };
}

/** A step against the arrow of a relationship. */
export function into(type: Hop["type"], extra: Extra = {}): Hop {
  return { type, direction: "IN", ...extra };
}

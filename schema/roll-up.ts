import type { Hop } from "./graph/mapping.ts";

/** From a faction up to itself and every faction that it is said to be a facade or a part of, however far. */
export const upToParents: Hop = {
  type: "AFFILIATED_WITH",
  direction: "OUT",
  repeat: [0, 6],
  each: ["FACADE_OF", "PART_OF"],
};

/** From a faction down to itself and every faction that is said to be a facade or a part of it, however far. */
export const downToParts: Hop = { ...upToParents, direction: "IN" };

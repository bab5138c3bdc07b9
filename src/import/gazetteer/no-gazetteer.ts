import type { Gazetteer } from "./gazetteer.ts";

/** For files that name every place by its key. */
export const noGazetteer: Gazetteer = { named: () => [], at: () => undefined };

import { foldName } from "./fold.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";
import { soundOf } from "./sound.ts";

/**
 * The keys by which a name is looked up, of falling strictness, each made of the one before: names that agree in one of
 * them agree in all that follow.
 */
export interface NameKeys extends Skeleton {
  /** As it is written. */
  readonly folded: string;
  /** As it sounds. */
  readonly sound: string;
}

/** Makes the keys of a name. Importers write them, and whoever looks for a name makes the same of what is asked for. */
export function nameKeys(name: string): NameKeys {
  const folded = foldName(name);
  const sound = soundOf(folded);
  return { folded, sound, ...skeletonOf(sound) };
}

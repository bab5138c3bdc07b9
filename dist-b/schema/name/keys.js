import { foldName } from "./fold.js";
import { skeletonOf } from "./skeleton.js";
import { soundOf } from "./sound.js";
/** Makes the keys of a name. Importers write them, and whoever looks for a name makes the same of what is asked for. */
export function nameKeys(name) {
    const folded = foldName(name);
    const sound = soundOf(folded);
    return { folded, sound, ...skeletonOf(sound) };
}

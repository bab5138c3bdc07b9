import { knownKeys } from "../../mapping/name-keys.js";
/** A name as a part of a key: folded, its words joined by hyphens; as it is, percent-encoded, where no letter is left. */
export function slug(name) {
    return knownKeys(name).folded.replaceAll(" ", "-") || encodeURIComponent(name);
}

import { knownKeys } from "../../mapping/name-keys.ts";

/** A name as a part of a key: folded, its words joined by hyphens; as it is, percent-encoded, where no letter is left. */
export function slug(name: string): string {
  return knownKeys(name).folded.replaceAll(" ", "-") || encodeURIComponent(name);
}

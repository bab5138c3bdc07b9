import { cursorsKey, type FoundCursors } from "./write.ts";

/** All cursors that an answer shows, by the response key of their list, wherever that stands. */
export function findCursors(data: unknown): FoundCursors {
  const found = new Map<string, string[]>();
  collect(data, "", found);
  return found;
}

function collect(value: unknown, key: string, found: Map<string, string[]>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, key, found);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name !== cursorsKey) collect(inner, name, found);
    else
      found.set(key, [
        ...(found.get(key) ?? []),
        ...(inner as { cursor: string }[]).map(({ cursor }) => cursor),
      ]);
  }
}

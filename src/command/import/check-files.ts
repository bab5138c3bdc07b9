import { openInput } from "../../import/input/open-input.ts";
import { UnreadableFile } from "../../import/input/unreadable-file.ts";

/** Looks at files before anything is done: the bytes of each that can be read, once, and what is wrong with the others. */
export async function checkFiles(
  files: readonly string[],
): Promise<{ sizes: ReadonlyMap<string, number>; unreadable: readonly string[] }> {
  const sizes = new Map<string, number>();
  const unreadable: string[] = [];
  for (const file of new Set(files)) {
    try {
      sizes.set(file, (await openInput(file)).size);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error.message);
    }
  }
  return { sizes, unreadable };
}

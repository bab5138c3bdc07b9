import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Puts the files side by side that ask for the same data, which is then loaded once; last those with the most of it, as
 * what is loaded last need not be deleted. Among themselves they go by name.
 */
export class ByData extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, rank: rankOf(readFileSync(file.moduleId, "utf8")) }));
    ranked.sort((a, b) => a.rank - b.rank || a.file.moduleId.localeCompare(b.file.moduleId));
    return ranked.map(({ file }) => file);
  }
}

function rankOf(test: string): number {
  if (test.includes("foundingDatabase()")) return 0;
  return test.includes("seededDatabase()") ? 2 : 1;
}

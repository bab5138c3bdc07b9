import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Puts the files of a project side by side, since a worker is started anew for those of another, and the live ones first: the
 * others, which are short, fill what is left of a worker's time. Of the live ones, those side by side that ask for the same
 * data, which is then loaded once; last those with the most of it, as what is loaded last need not be deleted. Among
 * themselves they go by name.
 */
export class ByData extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, rank: rankOf(file) }));
    ranked.sort((a, b) => a.rank - b.rank || a.file.moduleId.localeCompare(b.file.moduleId));
    return ranked.map(({ file }) => file);
  }
}

function rankOf({ moduleId, project }: TestSpecification): number {
  if (project.name !== "live") return 3;
  const test = readFileSync(moduleId, "utf8");
  if (test.includes("foundingDatabase()")) return 0;
  return test.includes("seededDatabase()") ? 2 : 1;
}

import { readdirSync, readFileSync } from "node:fs";

/** An operation that needs no variables but its own defaults, and the name of its file. */
export interface Operation {
  readonly name: string;
  readonly text: string;
}

/**
 * The operations that tests go over as a whole: those of this folder, which are about the founding report, and the
 * questions of the playground. What is new in the schema gets a file here.
 */
export const operations: readonly Operation[] = ["test/operations", "web/questions"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") })),
);

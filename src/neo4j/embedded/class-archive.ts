import { existsSync, rmSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./home.ts";
import type { Java } from "./java.ts";

/**
 * Java's archive of classes that are loaded and checked already (class data sharing): with it Neo4j starts in 3.0 s
 * instead of 5.0 s, at 60 % of the processor time. The first Neo4j that is stopped in order writes it, which takes it
 * 5 s more. Java itself refuses an archive that does not fit the jars, and then starts without.
 */
export interface ClassArchive {
  /** For the command line of Java. */
  readonly flags: readonly string[];
  /** Whether Java will write the archive when it is stopped. */
  readonly isWritten: boolean;
  /** To be called when the Java that was started with `flags` has ended: keeps what it wrote, if anything. */
  keep(): Promise<void>;
}

/** Whether there is an archive for this version of Java beside the jars. */
export function hasClassArchive(library: string, java: Java): boolean {
  return existsSync(archiveIn(library, java));
}

/** Uses the archive beside the jars, or has it written when there is none for this version of Java. */
export function classArchive(library: string, java: Java, home: Home): ClassArchive {
  const archive = archiveIn(library, java);
  if (existsSync(archive)) {
    return { flags: [`-XX:SharedArchiveFile=${archive}`], isWritten: false, keep: async () => undefined };
  }
  const written = join(home.folder, "run", "classes.jsa");
  // Of a Java that was killed while it wrote.
  rmSync(written, { force: true });
  return {
    flags: [`-XX:ArchiveClassesAtExit=${written}`],
    isWritten: true,
    async keep() {
      if (!existsSync(written)) return;
      const whole = `${archive}.${process.pid}`;
      await copyFile(written, whole);
      await rename(whole, archive);
      await rm(written);
    },
  };
}

function archiveIn(library: string, java: Java): string {
  return join(library, `classes-${java.version}.jsa`);
}

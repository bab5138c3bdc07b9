import { existsSync, rmSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
/** Whether there is an archive for this version of Java beside the jars. */
export function hasClassArchive(library, java) {
    return existsSync(archiveIn(library, java));
}
/** Uses the archive beside the jars, or has it written when there is none for this version of Java. */
export function classArchive(library, java, home) {
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
            if (!existsSync(written))
                return;
            const whole = `${archive}.${process.pid}`;
            await copyFile(written, whole);
            await rename(whole, archive);
            await rm(written);
        },
    };
}
function archiveIn(library, java) {
    return join(library, `classes-${java.version}.jsa`);
}

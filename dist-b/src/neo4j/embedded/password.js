import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartFailure } from "../../start-failure.js";
/**
 * The password of this Neo4j: made up at the first call, kept in a file that only its owner can read.
 * `administer` runs Neo4j's administration program with a file of arguments; it hands the password over before the
 * first start, so that the well-known initial one never opens the database.
 * Throws StartFailure when there is a database but no password to it.
 */
export async function providePassword(home, administer) {
    const databaseExists = existsSync(join(home.folder, "data", "databases", "system"));
    if (!existsSync(home.passwordFile)) {
        if (databaseExists) {
            throw new StartFailure(`The password of the database in ${home.folder} is gone: there is no ${home.passwordFile}.`, "Put that file back, or move the folder away to begin with an empty graph");
        }
        // Hexadecimal: a leading dash would be taken for an option.
        await writeFile(home.passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
    }
    const password = (await readFile(home.passwordFile, "utf8")).trim();
    if (!databaseExists) {
        // By a file, since every user of the machine can read a command line.
        const argumentFile = join(home.folder, "run", "set-password");
        await writeFile(argumentFile, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
        await administer(argumentFile).finally(() => rm(argumentFile, { force: true }));
    }
    return password;
}

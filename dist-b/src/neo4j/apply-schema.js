const indexTimeoutSeconds = 300;
/**
 * Brings the constraints and indexes into being that are not there yet, and waits until all of them can be used.
 * Each statement must say `IF NOT EXISTS`. Throws ClaimgraphError.
 */
export async function applySchema(database, statements) {
    for (const statement of statements)
        await database.apply(statement);
    await database.apply(`CALL db.awaitIndexes(${indexTimeoutSeconds})`);
}

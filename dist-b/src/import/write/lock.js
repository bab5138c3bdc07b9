const constraint = "CREATE CONSTRAINT import_key IF NOT EXISTS FOR (n:Import) REQUIRE n.key IS UNIQUE";
/** Makes sure that there can be only one lock. */
export function prepareLock(database) {
    return database.apply(constraint);
}
/**
 * Has the statements that come after wait until no other import has a transaction open, and keeps others out until this
 * one ends. A batch reads what is there, compares and writes what differs: nobody may write between.
 */
export function lockImports(transaction) {
    transaction.send({
        text: "MERGE (lock:Import {key: 'lock'}) SET lock.held = true REMOVE lock.held",
        parameters: {},
    });
}

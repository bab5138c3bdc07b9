/** Has the graph any report? Then the seed is not loaded: it has been, or the graph is somebody's own. */
export async function isSeeded(database) {
    const rows = await database.read({ text: "MATCH (r:Report) RETURN 1 LIMIT 1", parameters: {} });
    return rows.length > 0;
}

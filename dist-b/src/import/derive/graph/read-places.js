const matchPlaces = `UNWIND $keys AS key
MATCH (place:Place {key: key})
RETURN key, place.location.latitude, place.location.longitude`;
/** Reads where the places are that have these keys. */
export async function readPlaces(transaction, keys) {
    if (keys.size === 0)
        return new Map();
    const rows = await transaction.run({ text: matchPlaces, parameters: { keys: [...keys] } });
    return new Map(rows.map(([key, latitude, longitude]) => [
        key,
        latitude === null || longitude === null ? null : { latitude, longitude },
    ]));
}

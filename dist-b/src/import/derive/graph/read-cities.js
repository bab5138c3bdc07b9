import { none } from "./edges.js";
/** How near a city has to be for a NEAR relationship: what a group by CITY counts unless it is told another distance. */
export const nearbyMetres = 50_000;
const matchCities = `UNWIND $points AS point
WITH point, point({latitude: point[0], longitude: point[1]}) AS here
MATCH (city:Place)
WHERE point.distance(city.location, here) <= ${nearbyMetres} AND city.kind = 'CITY'
RETURN point, city.key, point.distance(city.location, here) / 1000`;
/** Reads the cities near these points, each point once: events of one place have the same. */
export async function readCities(transaction, points) {
    const distinct = new Map(points.map(({ latitude, longitude }) => [nameOf(latitude, longitude), [latitude, longitude]]));
    const cities = new Map();
    const rows = distinct.size === 0
        ? []
        : await transaction.run({ text: matchCities, parameters: { points: [...distinct.values()] } });
    for (const [[latitude, longitude], city, km] of rows) {
        const name = nameOf(latitude, longitude);
        const near = cities.get(name) ?? new Map();
        cities.set(name, near.set(city, km));
    }
    return ({ latitude, longitude }) => cities.get(nameOf(latitude, longitude)) ?? none;
}
function nameOf(latitude, longitude) {
    return `${latitude} ${longitude}`;
}

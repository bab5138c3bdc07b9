import { nearbyMetres } from "./graph/read-cities.js";
const eventsOfClaims = `
UNWIND $keys AS key
MATCH (:Claim {key: key})-[:ABOUT]->(event:Event)
RETURN DISTINCT event.key`;
/** What a member denies may clear the faction. */
const eventsOfMembers = `
UNWIND $keys AS key
MATCH (:Person {key: key})-[:MADE]->(:Claim)-[:ABOUT]->(event:Event)
RETURN DISTINCT event.key`;
/** Who published a report decides as whose account of an event it counts. */
const eventsOfReports = `
UNWIND $keys AS key
MATCH (:Report {key: key})-[:REPORTS]->(event:Event)
RETURN DISTINCT event.key`;
/** A source's reliability decides which version an event shows. */
const eventsOfSources = `
UNWIND $keys AS key
MATCH (:Source {key: key})-[:PUBLISHED]->(:Report)-[:REPORTS]->(event:Event)
RETURN DISTINCT event.key`;
/** A place's point decides where the events at it are, and what they are near. */
const eventsOfPlaces = `
UNWIND $keys AS key
MATCH (:Place {key: key})<-[:AT|NEAR]-(event:Event)
RETURN DISTINCT event.key`;
const eventsAroundCities = `
UNWIND $keys AS key
MATCH (place:Place {key: key})
MATCH (event:Event)
WHERE point.distance(event.location, place.location) <= ${nearbyMetres}
RETURN DISTINCT event.key`;
/** The events and claims whose derived values may differ after a batch that touched these things. */
export async function scopeOf(transaction, touched) {
    const keysBy = async (text, keys) => {
        if (keys.size === 0)
            return [];
        const rows = await transaction.run({ text, parameters: { keys: [...keys] } });
        return rows.map(([key]) => key);
    };
    const events = new Set([
        ...touched.events,
        ...(await keysBy(eventsOfClaims, touched.oldClaims)),
        ...(await keysBy(eventsOfReports, touched.oldReports)),
        ...(await keysBy(eventsOfMembers, touched.members)),
        ...(await keysBy(eventsOfSources, touched.updatedSources)),
        ...(await keysBy(eventsOfPlaces, touched.updatedPlaces)),
        ...(await keysBy(eventsAroundCities, touched.changedCities)),
    ]);
    return { events: [...events], claims: [...touched.claims] };
}

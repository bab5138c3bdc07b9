import { nearbyMetres } from "./nearby-cities.ts";

/**
 * Cypher: keys of the events whose derived values may differ after a batch. Given the touched `$events` and `$claims`, and
 * the `$sources` and `$places` that are new or changed: a source's reliability decides which version an event shows, a
 * place's point decides where the events at it and around it are.
 */
export const eventsToDerive = `
CALL () {
  UNWIND $events AS key
  RETURN key
UNION
  UNWIND $claims AS claim
  MATCH (:Claim {key: claim})-[:ABOUT]->(event:Event)
  RETURN event.key AS key
UNION
  UNWIND $sources AS source
  MATCH (:Source {key: source})-[:PUBLISHED]->(:Report)-[:REPORTS]->(event:Event)
  RETURN event.key AS key
UNION
  UNWIND $places AS place
  MATCH (:Place {key: place})<-[:AT|NEAR]-(event:Event)
  RETURN event.key AS key
UNION
  UNWIND $places AS key
  MATCH (place:Place {key: key}), (event:Event)
  WHERE point.distance(event.location, place.location) <= ${nearbyMetres}
  RETURN event.key AS key
}
RETURN key`;

/** Cypher: keys of the claims about `$events`: a retraction may have taken back any of them. */
export const claimsAbout = `
UNWIND $events AS key
MATCH (:Event {key: key})<-[:ABOUT]-(claim:Claim)
RETURN DISTINCT claim.key`;

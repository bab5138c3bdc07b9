import { accountsOf, shownProperties } from "./accounts.js";
/**
 * Cypher: the version that each of `$events` shows, and since when it is known; AT its place, and PLACED_AT every place
 * that an account gives, since when it does.
 */
export const shownVersion = `
UNWIND $events AS key
MATCH (event:Event {key: key})
WITH event, ${accountsOf("event")} AS accounts
SET ${Object.entries(shownProperties)
    .map(([property, shown]) => `event.${property} = ${shown("event", "accounts")}`)
    .join(",\n    ")}
WITH event, accounts
CALL (event) {
  MATCH (event)<-[account:REPORTS]-()
  WITH event, min(account.knownOn) AS knownOn
  SET event.knownOn = knownOn
}
CALL (event) {
  MATCH (event)-[old:PLACED_AT]->(other:Place)
  WHERE NOT EXISTS { MATCH (event)<-[account:REPORTS]-() WHERE account.placeKey = other.key }
  DELETE old
}
CALL (event) {
  MATCH (event)<-[account:REPORTS]-()
  WHERE account.placeKey IS NOT NULL
  MATCH (place:Place {key: account.placeKey})
  WITH event, place, min(account.knownOn) AS knownOn
  MERGE (event)-[placed:PLACED_AT]->(place)
  SET placed.knownOn = knownOn
}
OPTIONAL MATCH (place:Place {key: event.placeKey})
CALL (event, place) {
  MATCH (event)-[old:AT]->(other:Place)
  WHERE place IS NULL OR other <> place
  DELETE old
}
CALL (event, place) {
  WITH event, place WHERE place IS NOT NULL
  MERGE (event)-[:AT]->(place)
}`;

import { accountsOf, shownProperties } from "./accounts.js";
import { statusOf } from "./status.js";
/**
 * Cypher: on which day each claim about `$events` was taken back for the event, if it was: when a retraction by its
 * claimant became known that came after it.
 */
export const takenBack = `
UNWIND $events AS key
MATCH (event:Event {key: key})<-[about:ABOUT]-(claim:Claim)
CALL (event, claim) {
  OPTIONAL MATCH (event)<-[:ABOUT]-(retraction:Claim)<-[:MADE]-(claimant)
  WHERE retraction.stance = 'RETRACTION'
    AND claim.stance <> 'RETRACTION'
    AND EXISTS { (claimant)-[:MADE]->(claim) }
    AND coalesce(claim.knownOn <= retraction.knownOn, true)
  RETURN min(retraction.knownOn) AS day
}
SET about.takenBackOn = day`;
/**
 * Cypher: what each of `$events` showed before. A new statement may change what an event shows or who is held responsible;
 * each state that is no more is kept as a Version, with the first day of it and the first day of the next. What an event
 * shows since settledOn it shows today.
 */
export const history = `
UNWIND $events AS key
MATCH (event:Event {key: key})
CALL (event) {
  MATCH (event)-[:WAS]->(version:Version)
  DETACH DELETE version
}
CALL (event) {
  CALL (event) {
    MATCH (event)<-[account:REPORTS]-()
    RETURN account.knownOn AS day
  UNION
    MATCH (event)<-[:ABOUT]-(claim:Claim)
    RETURN claim.knownOn AS day
  UNION
    MATCH (event)<-[:ABOUT]-(:Claim)<-[:MADE]-(:Person)-[member:MEMBER_OF]->(:Faction)
    RETURN member.knownOn AS day
  }
  WITH day WHERE day IS NOT NULL
  ORDER BY day
  RETURN collect(day) AS days
}
SET event.settledOn = last(days)
WITH event, days
UNWIND range(0, size(days) - 2) AS index
WITH event, days[index] AS day, days[index + 1] AS next
WITH event, day, next, ${accountsOf("event", "day")} AS accounts
CREATE (event)-[:WAS]->(version:Version {from: day, until: next})
SET ${Object.entries(shownProperties)
    .map(([property, shown]) => `version.${property} = ${shown("event", "accounts")}`)
    .join(",\n    ")},
    version.responsibility = ${statusOf("event", "day")}`;

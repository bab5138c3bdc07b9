/**
 * Cypher: since when each of `$claims` is known, the day it counts under, and where it still stands. A retraction takes
 * back its claimant's other claims on the events that both are about, so far as they were known by then; event by event,
 * so that a claim about two can stand for one. It is live while it stands for any of its events, or is about none.
 */
export const claimStanding = `
UNWIND $claims AS key
MATCH (claim:Claim {key: key})
CALL (claim) {
  OPTIONAL MATCH (claim)<-[carried:CARRIES]-(:Report)
  RETURN min(carried.knownOn) AS knownOn
}
CALL (claim) {
  OPTIONAL MATCH (claim)-[:ABOUT]->(event:Event)
  RETURN min(event.startedOn) AS eventDay
}
SET claim.knownOn = knownOn,
    claim.day = coalesce(claim.claimedOn, eventDay),
    claim.admiraltyCode = ${code("reliability", "ABCDEF", [
    "COMPLETELY_RELIABLE",
    "USUALLY_RELIABLE",
    "FAIRLY_RELIABLE",
    "NOT_USUALLY_RELIABLE",
    "UNRELIABLE",
    "CANNOT_BE_JUDGED",
])} + ${code("credibility", "123456", [
    "CONFIRMED",
    "PROBABLY_TRUE",
    "POSSIBLY_TRUE",
    "DOUBTFUL",
    "IMPROBABLE",
    "CANNOT_BE_JUDGED",
])}
WITH collect(claim) AS claims
UNWIND claims AS claim
OPTIONAL MATCH (claim)<-[:MADE]-(claimant)
CALL (claim, claimant) {
  OPTIONAL MATCH (claim)-[about:ABOUT]->(event:Event)
  SET about.live = claim.stance = 'RETRACTION' OR NOT EXISTS {
    MATCH (event)<-[:ABOUT]-(retraction:Claim)<-[:MADE]-(retractor)
    WHERE retraction.stance = 'RETRACTION'
      AND retractor = claimant
      AND coalesce(claim.knownOn <= retraction.knownOn, true)
  }
  RETURN count(about) AS events, count(CASE WHEN about.live THEN 1 END) AS standing
}
SET claim.live = events = 0 OR standing > 0`;
function code(property, marks, values) {
    const whens = values.map((value, index) => `WHEN '${value}' THEN '${marks[index]}'`);
    return `CASE claim.${property} ${whens.join(" ")} END`;
}

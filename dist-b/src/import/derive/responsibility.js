/**
 * Cypher: who is held responsible for each of `$events`, how the claims that still stand for it relate, and which of them
 * the status rests on. The README here says how unclear cases are decided.
 */
export const responsibility = `
UNWIND $events AS key
MATCH (event:Event {key: key})
CALL (event) {
  OPTIONAL MATCH (event)<-[about:ABOUT]-(claim:Claim)-[:HOLDS_RESPONSIBLE]->(faction:Faction)
  WHERE about.live AND claim.stance IN ['RESPONSIBILITY', 'ATTRIBUTION']
  RETURN collect(DISTINCT faction) AS held,
         collect(DISTINCT about) AS holding,
         'RESPONSIBILITY' IN collect(claim.stance) AS claimed,
         true IN collect(EXISTS { (faction)-[:MADE]->(claim) }) AS byItself
}
CALL (event, held, byItself, claimed) {
  OPTIONAL MATCH (event)<-[about:ABOUT]-(denial:Claim)-[:CLEARS]->(faction:Faction)
  WHERE size(held) = 1 AND NOT claimed AND NOT byItself
    AND about.live AND denial.stance = 'DENIAL' AND 'PERPETRATOR' IN denial.denies
    AND faction IN held
    AND (EXISTS { (faction)-[:MADE]->(denial) } OR EXISTS { (faction)<-[:MEMBER_OF]-(:Person)-[:MADE]->(denial) })
  RETURN collect(DISTINCT about) AS denying
}
SET event.responsibility = CASE
      WHEN size(held) = 0 THEN 'UNCLAIMED'
      WHEN size(held) > 1 THEN 'CONTESTED'
      WHEN claimed THEN 'CLAIMED'
      WHEN size(denying) > 0 THEN 'DENIED'
      ELSE 'ATTRIBUTED'
    END
WITH event, held, holding + denying AS basis
CALL (event, basis) {
  MATCH (event)<-[about:ABOUT]-(:Claim)
  SET about.counts = about IN basis
}
CALL (event, held) {
  MATCH (event)<-[old:HELD_RESPONSIBLE_FOR]-(faction:Faction)
  WHERE NOT faction IN held
  DELETE old
}
CALL (event, held) {
  UNWIND held AS faction
  MERGE (faction)-[:HELD_RESPONSIBLE_FOR]->(event)
}`;

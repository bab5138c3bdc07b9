/**
 * Cypher expression: the status of responsibility for an event, by the claims known by the end of a day and not taken back
 * by then. It is DENIED if others only hold one faction responsible and that one denies being the perpetrator, by itself or
 * through one of its people.
 */
export function statusOf(event, day) {
    return `head([held IN [COLLECT { ${holding(event, day)} RETURN DISTINCT faction }] | CASE
  WHEN size(held) = 0 THEN 'UNCLAIMED'
  WHEN size(held) > 1 THEN 'CONTESTED'
  WHEN EXISTS { ${holding(event, day)} AND claim.stance = 'RESPONSIBILITY' } THEN 'CLAIMED'
  WHEN EXISTS { ${holding(event, day)} AND EXISTS { (faction)-[:MADE]->(claim) } } THEN 'ATTRIBUTED'
  WHEN EXISTS { ${denying(event, day)} AND faction IN held } THEN 'DENIED'
  ELSE 'ATTRIBUTED'
END])`;
}
function holding(event, day) {
    return `MATCH (${event})<-[about:ABOUT]-(claim:Claim)-[:HOLDS_RESPONSIBLE]->(faction:Faction)
  WHERE claim.knownOn <= ${day} AND coalesce(about.takenBackOn > ${day}, true)
    AND claim.stance IN ['RESPONSIBILITY', 'ATTRIBUTION']`;
}
function denying(event, day) {
    return `MATCH (${event})<-[about:ABOUT]-(denial:Claim)-[:CLEARS]->(faction:Faction)
  WHERE denial.knownOn <= ${day} AND coalesce(about.takenBackOn > ${day}, true)
    AND denial.stance = 'DENIAL' AND 'PERPETRATOR' IN denial.denies
    AND (EXISTS { (faction)-[:MADE]->(denial) }
      OR EXISTS { MATCH (faction)<-[member:MEMBER_OF]-()-[:MADE]->(denial) WHERE member.knownOn <= ${day} })`;
}

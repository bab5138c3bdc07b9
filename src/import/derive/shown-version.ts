const letters = [
  "COMPLETELY_RELIABLE",
  "USUALLY_RELIABLE",
  "FAIRLY_RELIABLE",
  "NOT_USUALLY_RELIABLE",
  "UNRELIABLE",
];

// A source that cannot be judged is not the worst, but there is no ground to believe it before one that can be.
const rank = `CASE publisher.reliability
${letters.map((letter, index) => `      WHEN '${letter}' THEN ${index}`).join("\n")}
      ELSE ${letters.length} END`;

/** The first account's value that is stated: what one report leaves open, another may tell. */
function first(property: string, notStated = ""): string {
  return `head([a IN accounts WHERE a.${property} IS NOT NULL${notStated} | a.${property}])`;
}

/**
 * Cypher: the version that each of `$events` shows. Accounts in order: the more reliable publisher, then the later known,
 * then by key of the report. Each field is the first's that states it; day with last day and precision, and place with
 * point and precision, are each one statement and come from one account. Numbers of people run from the lowest low to the
 * highest high.
 */
export const shownVersion = `
UNWIND $events AS key
MATCH (event:Event {key: key})
CALL (event) {
  MATCH (event)<-[account:REPORTS]-(report:Report)
  OPTIONAL MATCH (report)<-[:PUBLISHED]-(publisher:Source)
  WITH account, report, ${rank} AS rank
  ORDER BY rank, coalesce(account.knownOn, date('0001-01-01')) DESC, report.key
  RETURN collect(account) AS accounts,
         min(account.knownOn) AS knownOn,
         min(account.deathsLow) AS deathsLow, max(account.deathsHigh) AS deathsHigh,
         min(account.woundedLow) AS woundedLow, max(account.woundedHigh) AS woundedHigh
}
WITH *,
     head([a IN accounts WHERE a.startedOn IS NOT NULL OR a.endedOn IS NOT NULL]) AS dated,
     head([a IN accounts WHERE a.placeKey IS NOT NULL OR a.location IS NOT NULL]) AS placed
OPTIONAL MATCH (place:Place {key: placed.placeKey})
SET event.title = coalesce(${first("title")}, event.key),
    event.summary = ${first("summary")},
    event.startedOn = dated.startedOn,
    event.endedOn = dated.endedOn,
    event.datePrecision = coalesce(dated.datePrecision, ${first("datePrecision")}, 'RANGE'),
    event.kind = coalesce(${first("kind")}, 'OTHER'),
    event.weapon = ${first("weapon")},
    event.target = ${first("target")},
    event.location = coalesce(placed.location, place.location),
    event.geoPrecision = placed.geoPrecision,
    event.deathsLow = deathsLow,
    event.deathsBest = ${first("deathsBest")},
    event.deathsHigh = deathsHigh,
    event.woundedLow = woundedLow,
    event.woundedBest = ${first("woundedBest")},
    event.woundedHigh = woundedHigh,
    event.materialDamage = coalesce(${first("materialDamage", " AND a.materialDamage <> 'UNKNOWN'")}, 'UNKNOWN'),
    event.isSeries = any(a IN accounts WHERE a.isSeries),
    event.knownOn = knownOn
WITH event, place
CALL (event, place) {
  MATCH (event)-[old:AT]->(other:Place)
  WHERE place IS NULL OR other <> place
  DELETE old
}
CALL (event, place) {
  WITH event, place WHERE place IS NOT NULL
  MERGE (event)-[:AT]->(place)
}`;

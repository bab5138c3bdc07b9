/**
 * Which version of an event is shown, as Cypher expressions. An event's accounts stand in order: the more reliable
 * publisher first, then the later known, then by key of the report. A field is that of the first account which states it.
 * Day with last day and precision, and place with point and precision, are each one statement and come from one account.
 * Numbers of people run from the lowest low to the highest high.
 */
const letters = [
    "COMPLETELY_RELIABLE",
    "USUALLY_RELIABLE",
    "FAIRLY_RELIABLE",
    "NOT_USUALLY_RELIABLE",
    "UNRELIABLE",
];
// A source that cannot be judged is not the worst, but there is no ground to believe it before one that can be.
const rank = `CASE publisher.reliability ${letters.map((letter, index) => `WHEN '${letter}' THEN ${index}`).join(" ")} ELSE ${letters.length} END`;
/** The list of an event's accounts in order; those known by a day, if one is given. */
export function accountsOf(event, day) {
    return `COLLECT {
  MATCH (${event})<-[account:REPORTS]-(report:Report)${day ? `\n  WHERE account.knownOn <= ${day}` : ""}
  OPTIONAL MATCH (report)<-[:PUBLISHED]-(publisher:Source)
  WITH account, report, ${rank} AS rank
  ORDER BY rank, coalesce(account.knownOn, date('0001-01-01')) DESC, report.key
  RETURN account
}`;
}
/** Expressions for what an event shows, by property: given the variable of the event and the list of its accounts. */
export const shownProperties = {
    title: (event, accounts) => `coalesce(${first(accounts, "title")}, ${event}.key)`,
    summary: (_event, accounts) => first(accounts, "summary"),
    startedOn: (_event, accounts) => dated(accounts, "startedOn"),
    endedOn: (_event, accounts) => dated(accounts, "endedOn"),
    datePrecision: (_event, accounts) => `coalesce(${dated(accounts, "datePrecision")}, ${first(accounts, "datePrecision")}, 'RANGE')`,
    kind: (_event, accounts) => `coalesce(${first(accounts, "kind")}, 'OTHER')`,
    weapon: (_event, accounts) => first(accounts, "weapon"),
    target: (_event, accounts) => first(accounts, "target"),
    placeKey: (_event, accounts) => placed(accounts, "a.placeKey"),
    location: (_event, accounts) => placed(accounts, "coalesce(a.location, head(COLLECT { MATCH (p:Place {key: a.placeKey}) RETURN p.location }))"),
    geoPrecision: (_event, accounts) => placed(accounts, "a.geoPrecision"),
    deathsLow: (_event, accounts) => extreme(accounts, "deathsLow", "<"),
    deathsBest: (_event, accounts) => first(accounts, "deathsBest"),
    deathsHigh: (_event, accounts) => extreme(accounts, "deathsHigh", ">"),
    woundedLow: (_event, accounts) => extreme(accounts, "woundedLow", "<"),
    woundedBest: (_event, accounts) => first(accounts, "woundedBest"),
    woundedHigh: (_event, accounts) => extreme(accounts, "woundedHigh", ">"),
    materialDamage: (_event, accounts) => `coalesce(head([a IN ${accounts} WHERE a.materialDamage <> 'UNKNOWN' | a.materialDamage]), 'UNKNOWN')`,
    isSeries: (_event, accounts) => `any(a IN ${accounts} WHERE a.isSeries)`,
};
function first(accounts, property) {
    return `head([a IN ${accounts} WHERE a.${property} IS NOT NULL | a.${property}])`;
}
function dated(accounts, property) {
    return `head([a IN ${accounts} WHERE a.startedOn IS NOT NULL OR a.endedOn IS NOT NULL | a.${property}])`;
}
function placed(accounts, value) {
    return `head([a IN ${accounts} WHERE a.placeKey IS NOT NULL OR a.location IS NOT NULL | ${value}])`;
}
function extreme(accounts, property, beats) {
    return `reduce(best = null, a IN ${accounts} | CASE WHEN best IS NULL OR a.${property} ${beats} best THEN coalesce(a.${property}, best) ELSE best END)`;
}

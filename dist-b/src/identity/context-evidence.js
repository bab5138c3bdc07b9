/** How many events of one faction are looked at for others beside them. */
const mostEvents = 200n;
const besideMetres = 25000n;
/** Kinds of place that differ by how many people live there. */
const populated = new Set(["CITY", "TOWN", "VILLAGE"]);
/** What two things are linked to says of their being the same; by which way differs from label to label. */
export async function contextEvidence(database, label, pair) {
    const found = [...oneDataSet(pair)];
    if (label === "Faction") {
        found.push(...(await affiliation(database, pair)));
        found.push(...(await countries(database, pair)), ...(await eventsBeside(database, pair)));
    }
    if (label === "Place")
        found.push(...(await sorts(database, pair)));
    if (label === "Person")
        found.push(...(await factions(database, pair)));
    return found;
}
/** A data set that has both tells them apart itself. */
function oneDataSet({ one, other }) {
    const dataSet = /^[^:]+(?=:)/.exec(one)?.[0];
    if (dataSet === undefined || !other.startsWith(`${dataSet}:`))
        return [];
    return [{ weight: -0.7, why: `${dataSet} tells them apart` }];
}
/** A part of a faction is another one. */
async function affiliation(database, pair) {
    const text = `MATCH (one:Faction {key: $one})-[stands:AFFILIATED_WITH]-(:Faction {key: $other})
RETURN startNode(stands).name, stands.kind, endNode(stands).name LIMIT 1`;
    const [row] = await database.read({ text, parameters: keysOf(pair) });
    return row ? [{ weight: -0.8, why: `${row[0]} is told apart as ${row[1]} ${row[2]}` }] : [];
}
/** A province is not the town that it is called after. */
async function sorts(database, pair) {
    const text = "MATCH (one:Place {key: $one}), (other:Place {key: $other}) RETURN one.kind, other.kind";
    const [[own = "", foreign = ""] = []] = (await database.read({ text, parameters: keysOf(pair) }));
    const sort = (kind) => (populated.has(kind) ? "populated" : kind);
    if (sort(own) === sort(foreign) || own === "OTHER" || foreign === "OTHER")
        return [];
    return [{ weight: -0.8, why: `one is a ${own}, the other a ${foreign}` }];
}
async function countries(database, pair) {
    const text = `UNWIND [$one, $other] AS key
MATCH (faction:Faction {key: key})
RETURN COLLECT {
  MATCH (faction)-[:HELD_RESPONSIBLE_FOR]->(:Event)-[:AT]->(place:Place)
  RETURN DISTINCT place.countryCode
} + COLLECT {
  MATCH (faction)<-[:TARGETS]-(:Event)-[:AT]->(place:Place)
  RETURN DISTINCT place.countryCode
}`;
    const rows = (await database.read({ text, parameters: keysOf(pair) }));
    const [own = [], foreign = []] = rows.map(([codes]) => [...new Set(codes.filter((code) => code !== null))].sort());
    const common = own.filter((code) => foreign.includes(code));
    if (common.length > 0)
        return [{ weight: 0.3, why: `both in ${common.join(", ")}` }];
    if (own.length === 0 || foreign.length === 0)
        return [];
    return [{ weight: -0.5, why: `one in ${own.join(", ")}, the other in ${foreign.join(", ")}` }];
}
async function eventsBeside(database, pair) {
    const text = `MATCH (:Faction {key: $one})-[:HELD_RESPONSIBLE_FOR]->(event:Event)
WHERE event.location IS NOT NULL AND event.startedOn IS NOT NULL
WITH event LIMIT $most
MATCH (beside:Event {startedOn: event.startedOn})
WHERE point.distance(beside.location, event.location) < $metres
  AND EXISTS { (beside)<-[:HELD_RESPONSIBLE_FOR]-(:Faction {key: $other}) }
RETURN count(DISTINCT event.startedOn)`;
    const parameters = { ...keysOf(pair), most: mostEvents, metres: besideMetres };
    const [[count = 0] = []] = (await database.read({ text, parameters }));
    if (count === 0)
        return [];
    return [
        {
            weight: count > 2 ? 0.5 : 0.3,
            why: `events of ${count === 1 ? "one day" : `${count} days`} within 25 km of each other`,
        },
    ];
}
async function factions(database, pair) {
    const text = `MATCH (:Person {key: $one})-[:MEMBER_OF]->(faction:Faction)<-[:MEMBER_OF]-(:Person {key: $other})
RETURN DISTINCT faction.name ORDER BY faction.name`;
    const rows = await database.read({ text, parameters: keysOf(pair) });
    if (rows.length === 0)
        return [];
    return [{ weight: 0.4, why: `both in ${rows.map(([name]) => name).join(", ")}` }];
}
function keysOf({ one, other }) {
    return { one, other };
}

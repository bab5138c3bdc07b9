/** How near a city has to be for a NEAR relationship: what a group by CITY counts unless it is told another distance. */
export const nearbyMetres = 50_000;
/**
 * Cypher: the cities near each of `$events`, with their distance in km. An event whose point stands for a province, a line
 * or a country is near none.
 */
export const nearbyCities = `
UNWIND $events AS key
MATCH (event:Event {key: key})
CALL (event) {
  MATCH (city:Place)
  WHERE point.distance(city.location, event.location) <= ${nearbyMetres}
    AND city.kind = 'CITY'
    AND event.geoPrecision IN ['EXACT', 'NEAR', 'ADMIN2']
  RETURN collect(city) AS cities
}
CALL (event, cities) {
  MATCH (event)-[old:NEAR]->(other:Place)
  WHERE NOT other IN cities
  DELETE old
}
CALL (event, cities) {
  UNWIND cities AS city
  MERGE (event)-[near:NEAR]->(city)
  SET near.km = point.distance(city.location, event.location) / 1000
}`;

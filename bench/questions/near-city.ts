import { ask, type Question } from "./question.ts";
import type { Page } from "./shapes.ts";

interface Faction<Claims> {
  readonly key: string;
  readonly name: string;
  readonly claims: Claims;
}

interface Claim {
  readonly key: string;
  readonly claimedOn: string;
}

const ourClaims = `{
  stance: { eq: RESPONSIBILITY }
  events: { some: { near: { point: { latitude: $latitude, longitude: $longitude }, km: 25 } } }
}`;

const peerClaims = `{
  stance: { eq: "RESPONSIBILITY" }
  events: { some: {
    location: { distance: { from: { latitude: $latitude, longitude: $longitude }, lte: 25000 } }
    geoPrecision: { in: ["EXACT", "NEAR", "ADMIN2"] }
  } }
}`;

export const nearCity: Question = {
  name: "near",
  title: "Factions that claimed attacks within 25 km of a city, with those claims",
  variables: ({ sample }) => sample.cities.map((city) => ({ ...city })),
  ours: {
    requests: ask(`query Near($latitude: Float!, $longitude: Float!) {
      factions(where: { claims: { some: ${ourClaims} } }, first: 100) {
        nodes { key name claims(where: ${ourClaims}, first: 500) { nodes { key claimedOn } } }
      }
    }`),
    read: ([{ factions }]: readonly [{ factions: Page<Faction<Page<Claim>>> }]) =>
      factions.nodes.map((faction) => ({ ...faction, claims: faction.claims.nodes })),
  },
  peer: {
    requests: ask(`query Near($latitude: Float!, $longitude: Float!) {
      factions(where: { claims: { some: ${peerClaims} } }, sort: [{ key: ASC }], limit: 100) {
        key name claims(where: ${peerClaims}, sort: [{ key: ASC }], limit: 500) { key claimedOn }
      }
    }`),
    read: ([{ factions }]: readonly [{ factions: readonly Faction<readonly Claim[]>[] }]) => factions,
  },
  reference: {
    statement: `
      MATCH (e:Event)
      WHERE point.distance(e.location, point({latitude: $latitude, longitude: $longitude})) <= 25000
        AND e.geoPrecision IN ['EXACT', 'NEAR', 'ADMIN2']
      MATCH (e)<-[:ABOUT]-(c:Claim {stance: 'RESPONSIBILITY'})<-[:MADE]-(f:Faction)
      WITH DISTINCT f, c ORDER BY c.key
      WITH f, collect(c {.key, claimedOn: toString(c.claimedOn)}) AS claims
      ORDER BY f.key LIMIT 100
      RETURN f {.key, .name, claims: claims[..500]}`,
    parameters: (variables) => variables,
    read: (factions: readonly Faction<readonly Claim[]>[]) => factions,
  },
};

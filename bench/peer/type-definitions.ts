/**
 * The product's graph as type definitions of @neo4j/graphql, as its documentation advises: a node for each label, a
 * relationship for each type that a question goes over, properties with its own scalars, its full-text index, and for paths
 * a `@cypher` field, since nothing that it generates can ask for them.
 */
export const typeDefinitions = /* GraphQL */ `
  type Faction @node {
    key: String!
    name: String!
    kind: String!
    claims: [Claim!]! @relationship(type: "MADE", direction: OUT)
    heldResponsible: [Claim!]! @relationship(type: "HOLDS_RESPONSIBLE", direction: IN)
    events: [Event!]! @relationship(type: "HELD_RESPONSIBLE_FOR", direction: OUT)
    members: [Person!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Stated")
  }

  type Person @node {
    key: String!
    name: String!
    memberships: [Faction!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Stated")
  }

  type Place @node {
    key: String!
    name: String!
    kind: String!
    location: Point
  }

  type Source @node {
    key: String!
    name: String!
    kind: String!
  }

  type Event @node @fulltext(indexes: [{ indexName: "event_words", queryName: "eventsByWords", fields: ["title", "summary"] }]) {
    key: String!
    title: String!
    summary: String
    kind: String!
    startedOn: Date
    location: Point
    geoPrecision: String
    weapon: String
    deathsLow: Int
    deathsBest: Int
    deathsHigh: Int
    responsibility: String!
    knownOn: Date
    settledOn: Date
    place: [Place!]! @relationship(type: "AT", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN, properties: "About")
    targets: [Faction!]! @relationship(type: "TARGETS", direction: OUT, properties: "Stated")
    heldResponsible: [Faction!]! @relationship(type: "HELD_RESPONSIBLE_FOR", direction: IN)
    versions: [Version!]! @relationship(type: "WAS", direction: OUT)
  }

  "What an event showed from one day until another."
  type Version @node {
    from: Date!
    until: Date!
    title: String!
    kind: String!
    weapon: String
    startedOn: Date
    deathsLow: Int
    deathsBest: Int
    deathsHigh: Int
    responsibility: String!
  }

  type Claim @node {
    key: String!
    stance: String!
    claimedOn: Date
    day: Date
    knownOn: Date
    claimant: [Actor!]! @relationship(type: "MADE", direction: IN)
    factions: [Faction!]! @relationship(type: "HOLDS_RESPONSIBLE", direction: OUT)
    events: [Event!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
    relayedBy: [Source!]! @relationship(type: "RELAYED", direction: IN)
  }

  union Actor = Faction | Person | Source

  type Stated @relationshipProperties {
    knownOn: Date
  }

  type About @relationshipProperties {
    live: Boolean
  }

  type Path {
    keys: [String!]!
  }

  type Query {
    paths(from: String!, to: String!, first: Int!): [Path!]!
      @cypher(
        statement: """
        MATCH (a:Source {key: $from}), (b:Faction {key: $to})
        MATCH path = allShortestPaths((a)-[:RELAYED|ABOUT|TARGETS|HOLDS_RESPONSIBLE*..4]-(b))
        WITH [node IN nodes(path) | node.key] AS keys
        ORDER BY keys LIMIT $first
        RETURN {keys: keys} AS path
        """
        columnName: "path"
      )
  }
`;

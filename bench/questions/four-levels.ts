import { ask, type Question } from "./question.ts";
import { type Named, nameIn, type Page } from "./shapes.ts";

interface Person<Memberships> {
  readonly key: string;
  readonly name: string;
  readonly memberships: Memberships;
}

interface Faction<Claims> {
  readonly name: string;
  readonly claims: Claims;
}

interface Claim<Events> {
  readonly key: string;
  readonly stance: string;
  readonly events: Events;
}

interface Event<Place> {
  readonly key: string;
  readonly title: string;
  readonly place: Place;
}

type OurPerson = Person<Page<Faction<Page<Claim<Page<Event<Named | null>>>>>>>;
type PeerPerson = Person<readonly Faction<readonly Claim<readonly Event<readonly Named[]>[]>[]>[]>;

const peopleAtOnce = 20;

export const fourLevels: Question = {
  name: "levels",
  title: "Four levels: 20 people, their factions, 10 claims of each, the events, their places",
  variables: ({ sample: { people } }) =>
    Array.from({ length: Math.floor(people.length / peopleAtOnce) }, (_, index) => ({
      keys: people.slice(index * peopleAtOnce, (index + 1) * peopleAtOnce),
    })),
  ours: {
    requests: ask(`query Levels($keys: [String!]!) {
      people(where: { key: { in: $keys } }, first: ${peopleAtOnce}) {
        nodes {
          key name
          memberships(first: 5) {
            nodes {
              name
              claims(first: 10) { nodes { key stance events { nodes { key title place { name } } } } }
            }
          }
        }
      }
    }`),
    read: ([{ people }]: readonly [{ people: Page<OurPerson> }]) =>
      people.nodes.map(({ memberships, ...person }) => ({
        ...person,
        memberships: memberships.nodes.map(({ claims, ...faction }) => ({
          ...faction,
          claims: claims.nodes.map(({ events, ...claim }) => ({
            ...claim,
            events: events.nodes.map(({ place, ...event }) => ({ ...event, place: place?.name ?? null })),
          })),
        })),
      })),
  },
  peer: {
    requests: ask(`query Levels($keys: [String!]!) {
      people(where: { key: { in: $keys } }, sort: [{ key: ASC }], limit: ${peopleAtOnce}) {
        key name
        memberships(sort: [{ key: ASC }], limit: 5) {
          name
          claims(sort: [{ key: ASC }], limit: 10) { key stance events(sort: [{ key: ASC }]) { key title place { name } } }
        }
      }
    }`),
    read: ([{ people }]: readonly [{ people: readonly PeerPerson[] }]) =>
      people.map(({ memberships, ...person }) => ({
        ...person,
        memberships: memberships.map(({ claims, ...faction }) => ({
          ...faction,
          claims: claims.map(({ events, ...claim }) => ({
            ...claim,
            events: events.map(({ place, ...event }) => ({ ...event, place: nameIn(place) })),
          })),
        })),
      })),
  },
  reference: {
    statement: `
      MATCH (p:Person) WHERE p.key IN $keys
      WITH p ORDER BY p.key LIMIT ${peopleAtOnce}
      RETURN p {
        .key, .name,
        memberships: COLLECT {
          MATCH (p)-[:MEMBER_OF]->(f)
          WITH f ORDER BY f.key LIMIT 5
          RETURN f {
            .name,
            claims: COLLECT {
              MATCH (f)-[:MADE]->(c)
              WITH c ORDER BY c.key LIMIT 10
              RETURN c {
                .key, .stance,
                events: COLLECT {
                  MATCH (c)-[:ABOUT]->(e)
                  WITH e ORDER BY e.key
                  RETURN e {.key, .title, place: head([(e)-[:AT]->(place) | place.name])}
                }
              }
            }
          }
        }
      }`,
    parameters: (variables) => variables,
    read: (people: readonly unknown[]) => people,
  },
};

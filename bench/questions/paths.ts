import { globalId } from "../../schema/graph/global-id.ts";
import type { Question, Variables } from "./question.ts";

interface Path {
  readonly nodes: readonly { readonly key: string }[];
}

const first = 5;

export const paths: Question = {
  name: "paths",
  title: "The shortest paths of at most four steps from a source to a faction, the first five",
  variables: ({ sample }) => sample.distant,
  ours: {
    requests: ({ source, faction }: Variables) => {
      const variables = {
        from: globalId("Source", String(source)),
        to: globalId("Faction", String(faction)),
      };
      const query = `query Paths($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, maxLength: 4, via: [RELAYED, ABOUT, TARGETS, HOLDS_RESPONSIBLE], first: ${first}) {
          nodes { ... on Source { key } ... on Claim { key } ... on Event { key } ... on Faction { key } }
        }
      }`;
      return [{ query, variables }];
    },
    read: ([{ paths }]: readonly [{ paths: readonly Path[] }]) =>
      paths.map(({ nodes }) => nodes.map(({ key }) => key)),
  },
  peer: {
    requests: (variables) => [
      {
        query: `query Paths($source: String!, $faction: String!) {
          paths(from: $source, to: $faction, first: ${first}) { keys }
        }`,
        variables,
      },
    ],
    read: ([{ paths }]: readonly [{ paths: readonly { readonly keys: readonly string[] }[] }]) =>
      paths.map(({ keys }) => keys),
  },
  reference: {
    statement: `
      MATCH (a:Source {key: $source}), (b:Faction {key: $faction})
      MATCH path = allShortestPaths((a)-[:RELAYED|ABOUT|TARGETS|HOLDS_RESPONSIBLE*..4]-(b))
      WITH [node IN nodes(path) | node.key] AS keys
      ORDER BY keys LIMIT ${first}
      RETURN keys`,
    parameters: (variables) => variables,
    read: (paths: readonly unknown[]) => paths,
  },
};

import type { Prepared, Question, Variables } from "./question.ts";

interface Event {
  readonly key: string;
  readonly title: string;
  readonly startedOn: string;
}

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: Event }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const first = 100;
const depth = 40_000;
const largestPage = 1_000;

const ourPage = `query Page($after: String) {
  events(orderBy: { field: DATE, direction: DESC }, first: ${first}, after: $after) {
    edges { cursor node { key title startedOn } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const peerPage = `query Page($after: String) {
  eventsConnection(
    where: { NOT: { startedOn: { eq: null } } }
    sort: [{ startedOn: DESC }, { key: ASC }]
    first: ${first}
    after: $after
  ) {
    edges { cursor node { key title startedOn } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const servers = {
  ours: {
    requests: ({ ourCursor }: Variables) => [{ query: ourPage, variables: { after: ourCursor } }],
    read: ([{ events }]: readonly [{ events: Connection }]) => page(events),
  },
  peer: {
    requests: ({ peerCursor }: Variables) => [{ query: peerPage, variables: { after: peerCursor } }],
    read: ([{ eventsConnection }]: readonly [{ eventsConnection: Connection }]) => page(eventsConnection),
  },
};

function page({ edges, pageInfo }: Connection): unknown {
  return { events: edges.map(({ node }) => node), hasNextPage: pageInfo.hasNextPage };
}

const cypher = {
  parameters: ({ key, startedOn }: Variables) => ({ key, startedOn }),
  read: (events: readonly Event[]) => ({
    events: events.slice(0, first),
    hasNextPage: events.length > first,
  }),
};

export const sortedConnection: Question = {
  name: "sorted",
  title: "Connection of all events by day, the first 100",
  variables: () => [{}],
  ...servers,
  reference: {
    statement: `
      MATCH (e:Event) WHERE e.startedOn IS NOT NULL
      WITH e ORDER BY e.startedOn DESC, e.key LIMIT ${first + 1}
      RETURN e {.key, .title, startedOn: toString(e.startedOn)}`,
    ...cypher,
  },
};

export const deepPage: Question = {
  name: "deep",
  title: "The same connection, 100 after the first 40,000",
  variables: cursors,
  ...servers,
  reference: {
    statement: `
      MATCH (e:Event)
      WHERE e.startedOn < date($startedOn) OR (e.startedOn = date($startedOn) AND e.key > $key)
      WITH e ORDER BY e.startedOn DESC, e.key LIMIT ${first + 1}
      RETURN e {.key, .title, startedOn: toString(e.startedOn)}`,
    ...cypher,
  },
};

/** Where a client stands who has read so many events, or the 20th part of a small graph: it has the cursor of the last one. */
async function cursors({ database, askOurs }: Prepared): Promise<readonly Variables[]> {
  const [counted] = await database.read({ text: "MATCH (:Event) RETURN count(*)", parameters: {} });
  const read = Math.min(depth, Math.ceil(Number(counted?.[0]) / 20));
  const [row] = await database.read({
    text: `MATCH (e:Event) WHERE e.startedOn IS NOT NULL
      WITH e ORDER BY e.startedOn DESC, e.key SKIP $skip LIMIT 1
      RETURN e.key, toString(e.startedOn)`,
    parameters: { skip: BigInt(read - 1) },
  });
  if (!row) return [];
  const [key, startedOn] = row;
  const peerCursor = Buffer.from(`arrayconnection:${read - 1}`).toString("base64");
  return [{ key, startedOn, peerCursor, ourCursor: await cursorAfter(read, askOurs) }];
}

async function cursorAfter(read: number, askOurs: Prepared["askOurs"]): Promise<string | null> {
  const query = `query ($first: Int!, $after: String) {
    events(orderBy: { field: DATE, direction: DESC }, first: $first, after: $after) { pageInfo { endCursor } }
  }`;
  let after: string | null = null;
  for (let left = read; left > 0; left -= largestPage) {
    const data = await askOurs({ query, variables: { first: Math.min(left, largestPage), after } });
    after = (data as { events: Connection }).events.pageInfo.endCursor;
  }
  return after;
}

import { afterAll, beforeAll, expect, test } from "vitest";
import { foundingDatabase } from "../live/founding.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;

beforeAll(async () => {
  await (await foundingDatabase()).close();
  served = await serve();
});

afterAll(() => served?.close());

/** Answers an operation, and tells how many statements were run for it. */
async function ask(query: string): Promise<{ data: unknown; statements: number }> {
  const response = await served.post({ query });
  const requestId = response.headers.get("x-request-id");
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  const read = served.log.filter((line) => line.requestId === requestId && "statement" in line);
  // 20 is debug.
  expect(read.every(({ level }) => level === 20)).toBe(true);
  return { data, statements: read.length };
}

test("which groups claimed attacks near which cities", async () => {
  const { data } = await ask(`{
    claimGroups(by: [FACTION, CITY], withinKm: 50, where: { stance: { eq: RESPONSIBILITY } }) {
      nodes { faction { name } city { name } eventCount claimCount }
    }
  }`);
  expect(data).toMatchObject({
    claimGroups: {
      nodes: expect.arrayContaining([
        {
          faction: { name: "Saraya Qassim al-Jabbarin" },
          city: { name: "Baghdad" },
          eventCount: 2,
          claimCount: 1,
        },
      ]),
    },
  });
});

test("attacks near Baghdad in January 2021, who claimed each, through which channel, in which report: one statement", async () => {
  const { data, statements } = await ask(`{
    events(
      where: { near: { place: "Baghdad", km: 50 }, date: { gte: "2021-01-01", lt: "2021-02-01" } }
      orderBy: { field: DATE, direction: DESC }
    ) {
      nodes {
        key
        title
        startedOn
        place { name }
        responsibility { status factions { name } }
        claims {
          nodes { stance claimant { ... on Faction { name } } relayedBy { name } reports { nodes { title publishedOn } } }
        }
      }
    }
  }`);
  const told = {
    startedOn: "2021-01-20",
    responsibility: { status: "CLAIMED", factions: [{ name: "Saraya Qassim al-Jabbarin" }] },
    claims: {
      nodes: [
        {
          stance: "RESPONSIBILITY",
          claimant: { name: "Saraya Qassim al-Jabbarin" },
          relayedBy: { name: "Sabereen News" },
          reports: {
            nodes: [
              {
                title: "Open Season: Two More US-led Coalition Supply Convoys Attacked In Iraq",
                publishedOn: null,
              },
            ],
          },
        },
      ],
    },
  };
  expect(data).toEqual({
    events: {
      nodes: ["2021-01-20-abu-ghraib-ied", "2021-01-20-yusufiya-ied"].map((key) => ({
        ...told,
        key,
        title: expect.any(String),
        place: { name: expect.any(String) },
      })),
    },
  });
  expect(statements).toBe(1);
});

test("the unclaimed attacks are the three of 18 January, whose dead are not known, which is not zero", async () => {
  const { data } = await ask(`{
    events(where: { responsibility: { eq: UNCLAIMED }, targets: { some: {} } }) {
      nodes { key deaths { low best high } }
    }
  }`);
  expect(data).toEqual({
    events: {
      nodes: ["diwaniyah", "nasiriyah", "samawah"].map((town) => ({
        key: `2021-01-18-${town}-ied`,
        deaths: { low: null, best: null, high: null },
      })),
    },
  });
});

test("who was killed on 3 January 2020, and each one's role in which faction", async () => {
  const { data } = await ask(`{
    event(key: "2020-01-03-baghdad-airport-us-strike") {
      deaths { best }
      people { edges { role node { name memberships { edges { role node { name } } } } } }
    }
  }`);
  const killed = (name: string, role: string, faction: string) => ({
    role: "KILLED",
    node: { name, memberships: { edges: [{ role, node: { name: faction } }] } },
  });
  expect(data).toEqual({
    event: {
      deaths: { best: 2 },
      people: {
        edges: [
          killed("Abu Mahdi al-Muhandis", "deputy commander", "Popular Mobilization Units"),
          killed("Qassim Soleimani", "commander", "Quds Force"),
        ],
      },
    },
  });
});

import "reflect-metadata";
import { expect, test } from "vitest";
import { background } from "../../bench/data/background.ts";
import { happenings } from "../../bench/data/happenings.ts";
import { scaleOf } from "../../bench/data/scale.ts";
import { reportFile } from "../../src/import/formats/report/report-file.ts";

const scale = scaleOf(0.004);
const make = () => [...background(scale), ...happenings(scale)];

test("the made-up graph is the same each time", () => {
  expect(make()).toEqual(make());
});

test("it is made of reports as the format has them, with 1.2 claims an event", () => {
  const files = make().map((document) => reportFile.parse(document));
  const events = new Set(files.flatMap((file) => file.events.map(({ key }) => key)));
  expect(events.size).toBe(200);
  expect(files.flatMap(({ claims }) => claims)).toHaveLength(240);
});

test("its base size is the one that the results speak of", () => {
  const { blocks, block, events } = scaleOf(1);
  expect({ blocks, ...block, events }).toMatchObject({
    blocks: 1,
    events: 50_000,
    factions: 300,
    people: 2_000,
    cities: 200,
    sources: 5_000,
  });
  expect(scaleOf(10)).toEqual({ blocks: 10, block, events: 500_000 });
});

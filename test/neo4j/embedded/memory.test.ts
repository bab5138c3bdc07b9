import { expect, test } from "vitest";
import { memorySettings } from "../../../src/neo4j/embedded/memory.ts";

const gibibyte = 2 ** 30;

test.each([
  [1, { initialHeap: 512, maxHeap: 512, pageCache: 128, transaction: 128 }],
  [8, { initialHeap: 1_024, maxHeap: 2_048, pageCache: 1_024, transaction: 512 }],
  [256, { initialHeap: 1_024, maxHeap: 4_096, pageCache: 2_048, transaction: 1_024 }],
])("a machine of %i GiB", (size, settings) => {
  expect(memorySettings(size * gibibyte)).toEqual(settings);
});

import { defineConfig } from "vitest/config";
import { ByData } from "./test/live/by-data.ts";

export default defineConfig({
  // Vite resolves graphql to its ES module and our dependencies to its CommonJS one: one realm for all.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    sequence: { sequencer: ByData },
    // Files share what they import: reading the schema takes longer than most of them.
    isolate: false,
    // Planning a statement keeps one core busy. A live test's worker has a Neo4j of its own.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.live.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "live",
          include: ["test/**/*.live.test.ts"],
          globalSetup: "test/live/setup.ts",
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

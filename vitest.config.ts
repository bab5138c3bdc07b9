import { defineConfig } from "vitest/config";
import { ByData } from "./test/live/by-data.ts";

export default defineConfig({
  // Vite resolves graphql to its ES module and our dependencies to its CommonJS one: one realm for all.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    sequence: { sequencer: ByData },
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
          // One Neo4j, and Neo4j Community has one database: files take turns.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite resolves graphql to its ES module and our dependencies to its CommonJS one: one realm for all.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: { include: ["test/**/*.test.ts"] },
});

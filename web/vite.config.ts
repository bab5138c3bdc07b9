import { defineConfig } from "vite";

export default defineConfig({
  build: {
    target: "baseline-widely-available",
    // Every asset stays a file of its own: the content security policy then needs no `font-src data:`.
    assetsInlineLimit: 0,
    // The editor is one lazy chunk of 2.8 MB (0.7 MB on the wire): more cuts would only mean more requests.
    chunkSizeWarningLimit: 3000,
    // GraphiQL's dependencies carry hundreds of "use client" lines, which mean nothing outside a server's renderer.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});

// What `npm start` runs: builds what is missing, then becomes the server, so that signals reach it.
import { build } from "./build.mjs";

await build();
await import("../dist/src/main.js");

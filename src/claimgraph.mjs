// What `npm run import` and `npm run claimgraph` run: builds what is missing, then becomes the command.
import { build } from "./build.mjs";

await build();
// npm runs scripts in the folder of package.json; files are named from where the command was given.
const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
if (folder && (script === "import" || script === "claimgraph")) process.chdir(folder);
await import("../dist/src/claimgraph.js");

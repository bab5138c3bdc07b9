import { writeFileSync } from "node:fs";
import { buildGraphSchema } from "./build.js";
import { printGraphSchema } from "./print.js";
writeFileSync("schema/schema.graphql", printGraphSchema(await buildGraphSchema()));

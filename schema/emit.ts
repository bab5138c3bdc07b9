import { writeFileSync } from "node:fs";
import { buildGraphSchema } from "./build.ts";
import { printGraphSchema } from "./print.ts";

writeFileSync("schema/schema.graphql", printGraphSchema(await buildGraphSchema()));

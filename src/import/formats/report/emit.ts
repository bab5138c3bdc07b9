import { writeFileSync } from "node:fs";
import { printJsonSchema } from "./json-schema.ts";

writeFileSync("seed/report.schema.json", printJsonSchema());

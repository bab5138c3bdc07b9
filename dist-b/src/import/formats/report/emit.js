import { writeFileSync } from "node:fs";
import { printJsonSchema } from "./json-schema.js";
writeFileSync("seed/report.schema.json", printJsonSchema());

import type { Format } from "./format.ts";
import { report } from "./report/read.ts";

/** Every format that can be imported, in the order in which they are listed. */
export const formats: readonly Format[] = [report];

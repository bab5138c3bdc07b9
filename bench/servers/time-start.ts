import { resolve } from "node:path";
import { median } from "../load/compare.ts";
import { startProduct } from "./servers.ts";

const starts = 3;

/** Milliseconds that `npm start` takes until it answers, with a Neo4j of its own that holds a data set: the median. */
export async function timeStart(cache: string, name: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const child = await startProduct({ CLAIMGRAPH_HOME: resolve(cache, name) });
    times.push(child.readyMs);
    await child.stop();
  }
  return median(times);
}

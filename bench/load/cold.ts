import { Client } from "undici";
import type { Prepared } from "../questions/question.ts";
import { questions } from "../questions/questions.ts";
import type { Server } from "../servers/servers.ts";
import { ask } from "./ask.ts";
import { median } from "./compare.ts";

const operations = 20;

/**
 * Milliseconds that an operation takes longer when the server sees it for the first time: it is parsed, checked and compiled.
 * Only its name is new, so Neo4j knows the statement already. The median over the questions.
 */
export async function coldPlanMs(server: Server, prepared: Prepared): Promise<number> {
  const client = new Client(server.child.origin);
  const time = async (path: string, body: string) => {
    const started = performance.now();
    await ask(client, [{ path, body }]);
    return performance.now() - started;
  };
  const longer: number[] = [];
  for (const question of questions) {
    const [variables] = await question.variables(prepared);
    const [request] = variables ? server.requests(question, variables) : [];
    if (!request) continue;
    const { path, body } = request;
    await time(path, body);
    const first: number[] = [];
    const again: number[] = [];
    for (let number = 0; number < operations; number += 1) {
      const renamed = body.replace(/query (\w+)/, `query $1${number}`);
      first.push(await time(path, renamed));
      again.push(await time(path, renamed));
    }
    longer.push(median(first) - median(again));
  }
  await client.close();
  return median(longer);
}

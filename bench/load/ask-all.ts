import { Client } from "undici";
import type { Database } from "../../src/neo4j/database.ts";
import type { Options } from "../options.ts";
import { circumstances, countsOf } from "../outcome/facts.ts";
import type { Outcome } from "../outcome/section.ts";
import { tablesOf } from "../outcome/table.ts";
import type { GraphQLRequest, Prepared } from "../questions/question.ts";
import { takeSample } from "../questions/sample.ts";
import type { Server } from "../servers/servers.ts";
import { ask } from "./ask.ts";
import { type Checked, check } from "./check.ts";
import { coldPlanMs } from "./cold.ts";
import { type Comparison, compare } from "./compare.ts";
import { warmUp } from "./warm-up.ts";

/** Puts all questions to the servers, of which the first is ours. `report` gets a table after each. */
export async function askAll(
  servers: readonly Server[],
  database: Database,
  options: Pick<Options, "questions" | "runs" | "measuredMs"> & { readonly isReal: boolean },
  report: (line: string) => void,
): Promise<Omit<Outcome, "readyMs">> {
  const [ours] = servers;
  if (!ours) throw new TypeError("There is no server to ask");
  const askOurs = async (request: GraphQLRequest) => {
    const client = new Client(ours.child.origin);
    const [body = ""] = await ask(client, [{ path: "/graphql", body: JSON.stringify(request) }]);
    await client.close();
    return JSON.parse(body).data;
  };
  const prepared: Prepared = { sample: await takeSample(database), database, askOurs };
  const memory = new Map(servers.map(({ name }) => [name, [] as number[]]));
  const onMeasured = ({ name, child }: Server) => {
    memory.get(name)?.push(child.memory());
  };
  const all: Checked[] = [];
  for (const question of options.questions) {
    report(`Are the answers the same? ${question.title}`);
    const checked = await check(question, servers, prepared, options.isReal);
    if (!checked) continue;
    await warmUp(checked);
    all.push(checked);
  }
  const comparisons: Comparison[] = [];
  for (const checked of all) {
    // Once more: what was asked since has widened what Java and V8 had compiled for this one.
    await warmUp(checked);
    const comparison = await compare(checked, { ...options, onMeasured });
    comparisons.push(comparison);
    report(tablesOf([comparison]));
  }
  return {
    circumstances: await circumstances(database),
    counts: await countsOf(database),
    comparisons,
    memory,
    coldPlanMs: await coldPlanMs(ours, prepared),
  };
}

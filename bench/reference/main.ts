/** The reference as a process: node:http, and one hand-written statement a question. Prints where it listens. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import type { Question, Variables } from "../questions/question.ts";
import { questions } from "../questions/questions.ts";

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
const byPath = new Map(questions.map((question) => [`/${question.name}`, question]));

const server = createServer(async (request, response) => {
  const question = byPath.get(request.url ?? "");
  if (!question) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = JSON.stringify(await answer(question, JSON.parse(await textOf(request))));
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

/** The first column of each row, by an auto-commit transaction. */
async function answer({ reference }: Question, variables: Variables): Promise<unknown[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(reference.statement, reference.parameters(variables));
    return records.map((record) => record.get(0));
  } finally {
    await session.close();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const chunk of request) text += chunk;
  return text;
}

import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** The lines of one request, once its last is there. */
async function linesOf(id: string | null): Promise<Record<string, unknown>[]> {
  const lines = () => served.log.filter((line) => line.requestId === id);
  while (!lines().some((line) => "path" in line)) await sleep(5);
  return lines();
}

test("a request has one line at info, with the operation's name and how it went", async () => {
  const query = 'query Secret($key: String) { faction(key: $key) { name } __type(name: "Hidden") { name } }';
  const response = await served.post({ query, variables: { key: "s3cret" } });
  const lines = await linesOf(response.headers.get("x-request-id"));
  expect(lines.filter((line) => line.level === 30)).toEqual([
    expect.objectContaining({
      method: "POST",
      path: "/graphql",
      status: 200,
      operation: "Secret",
      ms: expect.any(Number),
    }),
  ]);
  expect(JSON.stringify(lines.filter((line) => line.level === 30))).not.toMatch(/s3cret|Hidden|faction/);
});

test("the path is logged without what follows the question mark", async () => {
  const response = await fetch(`${served.url}/graphql?query={faction(key:"s3cret"){name}}`);
  expect(await linesOf(response.headers.get("x-request-id"))).toMatchObject([
    { path: "/graphql", status: 400 },
  ]);
});

test("a request that its client gives up has its line too", async () => {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nX-Request-Id: given-up\r\n");
  socket.write("Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
  await sleep(100);
  socket.destroy();
  const lines = await linesOf("given-up");
  expect(lines).toMatchObject([{ level: 30, path: "/graphql", msg: "request given up by the client" }]);
});

test("the codes of errors are logged", async () => {
  const response = await served.post({ query: "{ fraction }" });
  const [line] = await linesOf(response.headers.get("x-request-id"));
  expect(line).toMatchObject({ status: 200, codes: ["GRAPHQL_VALIDATION_FAILED"] });
});

test("a caller's request id is kept where it is fit to be", async () => {
  const kept = await fetch(`${served.url}/health`, { headers: { "x-request-id": "trace:7f.3" } });
  expect(kept.headers.get("x-request-id")).toBe("trace:7f.3");
  for (const unfit of ["two words", '{"a":1}', "x".repeat(129)]) {
    const replaced = await fetch(`${served.url}/health`, { headers: { "x-request-id": unfit } });
    expect(replaced.headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  }
});

test("probes are logged for debugging only", async () => {
  const response = await fetch(`${served.url}/health`);
  expect(await linesOf(response.headers.get("x-request-id"))).toMatchObject([{ level: 20, path: "/health" }]);
});

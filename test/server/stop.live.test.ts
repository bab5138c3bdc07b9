import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type Served, serve } from "./serve.ts";

let served: Served;
afterEach(() => served.close());

const body = '{"query":"{ __typename }"}';

interface SlowPost {
  readonly socket: Socket;
  /** Sends what of the body was held back. */
  finish(): void;
  /** All that came back until the connection ended. */
  readonly answer: Promise<string>;
}

/** A request that stays in flight for as long as the client holds back the last byte of its body. */
async function startPost(url: string): Promise<SlowPost> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(head + body.slice(0, -1));
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
  // Long enough for the server to have begun with it.
  await sleep(100);
  return { socket, finish: () => socket.write(body.slice(-1)), answer };
}

test("a request in flight is answered, while no new one is accepted", async () => {
  served = await serve();
  const slow = await startPost(served.url);
  const stopped = served.stop();
  await sleep(50);
  await expect(fetch(`${served.url}/health`)).rejects.toThrow();
  slow.finish();
  const answer = await slow.answer;
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).toContain('{"data":{"__typename":"Query"}}');
  await stopped;
});

test("connections that are kept alive do not hold the stop up", async () => {
  served = await serve();
  await (await fetch(`${served.url}/health`)).text();
  const started = performance.now();
  await served.stop();
  expect(performance.now() - started).toBeLessThan(1000);
});

test("what is still not done a second after the time limit of queries is cut off", async () => {
  served = await serve({ config: { queryTimeoutMs: 200 } });
  const slow = await startPost(served.url);
  const started = performance.now();
  await served.stop();
  expect(performance.now() - started).toBeGreaterThan(1000);
  expect(await slow.answer).toBe("");
});

test("stopping twice is stopping once", async () => {
  served = await serve();
  await Promise.all([served.stop(), served.stop()]);
});

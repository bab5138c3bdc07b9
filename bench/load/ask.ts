import type { Client } from "undici";
import type { RawRequest } from "../servers/servers.ts";

/** Asks one after the other; gives the bodies of the responses. Throws if the server has no answer. */
export async function ask(client: Client, requests: readonly RawRequest[]): Promise<string[]> {
  const bodies: string[] = [];
  for (const { path, body } of requests) {
    const response = await client.request({ path, method: "POST", headers, body });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`Status ${response.statusCode}: ${text.slice(0, 300)}`);
    bodies.push(text);
  }
  return bodies;
}

const headers = { "content-type": "application/json" };

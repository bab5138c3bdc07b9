import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import { packageRoot } from "../package-root.js";
import { playgroundPolicy } from "./playground-policy.js";
const notBuilt = `<!doctype html><meta charset="utf-8"><title>Claimgraph</title>
<p>The playground is not built yet: run <code>npm run build</code> and start again.
<p>The API answers at <code>/graphql</code>.`;
/**
 * Serves the playground: its page at `/`, looked at anew on each visit, and what the page loads under `/assets/`,
 * which browsers keep for a year, as every file there carries a hash of its content in its name.
 */
export async function servePlayground(app) {
    const root = join(packageRoot(), "web", "dist");
    const pageHeaders = {
        "cache-control": "no-cache",
        "content-security-policy": playgroundPolicy,
        "referrer-policy": "no-referrer",
    };
    if (!existsSync(join(root, "index.html"))) {
        app.get("/", (_request, reply) => reply.headers(pageHeaders).type("text/html; charset=utf-8").send(notBuilt));
        return;
    }
    await app.register(fastifyStatic, {
        root: join(root, "assets"),
        prefix: "/assets/",
        index: false,
        // A folder is a path like any other that is not there; by default it is a 403.
        allowedPath: (path) => !path.endsWith("/"),
        immutable: true,
        maxAge: "365d",
        // Workers take their policy from their own script's response.
        setHeaders: (response) => response.setHeader("content-security-policy", playgroundPolicy),
    });
    app.get("/", (_request, reply) => {
        return reply.headers(pageHeaders).sendFile("index.html", root, { cacheControl: false });
    });
}

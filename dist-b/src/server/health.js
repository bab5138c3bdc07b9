import { errorTable } from "../errors.js";
import { sendError } from "./http-error.js";
/** Milliseconds for which an answer of the database stands for the next probes: they cost it nothing when frequent. */
const freshMs = 1000;
/**
 * `GET /health`: 200 as long as the process serves at all. `GET /ready`: 200 when the database answers too, else 503.
 * A balancer takes `/ready`, a supervisor that restarts takes `/health`: a restart does not mend the database.
 */
export function serveHealth(app, database) {
    const isReady = keptFor(freshMs, () => database.isReachable());
    const config = { probe: true };
    app.get("/health", { config }, (_request, reply) => {
        reply.header("cache-control", "no-store").send({ status: "ok" });
    });
    app.get("/ready", { config }, async (_request, reply) => {
        reply.header("cache-control", "no-store");
        if (await isReady())
            return { status: "ok" };
        return sendError(reply, "DATABASE_UNAVAILABLE", errorTable.DATABASE_UNAVAILABLE.meaning);
    });
}
/** One call of `ask` for all who want to know within `ms` milliseconds of its beginning. */
function keptFor(ms, ask) {
    let askedAt = Number.NEGATIVE_INFINITY;
    let answer;
    return () => {
        const now = performance.now();
        if (now - askedAt >= ms) {
            askedAt = now;
            answer = ask();
        }
        return answer;
    };
}

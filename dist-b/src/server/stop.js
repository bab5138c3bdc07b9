/** Milliseconds between looks for connections whose last request has been answered. */
const sweepMs = 50;
/**
 * Stops an HTTP server: no new connection is accepted, requests in flight are answered, connections that are kept
 * alive end as soon as nothing is under way on them. After `graceMs` milliseconds whatever is left is cut off.
 */
export async function stopGracefully(app, graceMs) {
    const sweep = setInterval(() => app.server.closeIdleConnections(), sweepMs);
    const cut = setTimeout(() => app.server.closeAllConnections(), graceMs);
    try {
        await app.close();
    }
    finally {
        clearInterval(sweep);
        clearTimeout(cut);
    }
}

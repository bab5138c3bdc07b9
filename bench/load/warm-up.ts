import { type Checked, requestsTo } from "./check.ts";
import { measure } from "./measure.ts";

/** A second at a time; three in a row that are not quicker by a twentieth count as settled. */
const turn = { connections: 4, warmUpMs: 0, measuredMs: 1_000 };
const quicker = 1.05;
const mostTurns = 30;

/**
 * Asks each server a question until it gets no quicker, for 30 seconds at most: what is timed afterwards does not pay for what
 * Java and V8 have yet to compile, which takes the longer, the longer a statement is.
 */
export async function warmUp(checked: Checked): Promise<void> {
  for (const server of checked.able) {
    const requests = requestsTo(server, checked);
    let best = 0;
    for (let turns = 0, settled = 0; turns < mostTurns && settled < 3; turns += 1) {
      const { perSecond } = await measure(server.child.origin, requests, turn);
      settled = perSecond > best * quicker ? 0 : settled + 1;
      best = Math.max(best, perSecond);
    }
  }
}

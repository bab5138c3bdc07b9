import { pino } from "pino";
/** Lines are written together, when there are so many bytes of them, and so many milliseconds later at the latest. */
const writtenBytes = 4_096;
const writtenMs = 100;
/** The log of the process: one JSON object a line, on stdout. What is not yet written when the process ends, is then. */
export function createLogger(level) {
    return pino({ level }, pino.destination({ minLength: writtenBytes, sync: false, periodicFlush: writtenMs }));
}

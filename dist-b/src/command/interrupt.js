import { exitCodes } from "./exit-code.js";
// A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals for one key.
const sameSignalMs = 500;
/** Makes the first SIGINT or SIGTERM abort the returned signal, and a second one end the process at once. */
export function abortOnSignal(stderr) {
    const controller = new AbortController();
    let since;
    const onSignal = () => {
        if (since === undefined) {
            since = performance.now();
            stderr.write("\nStopping after the batch under way; once more stops at once ...\n");
            controller.abort();
        }
        else if (performance.now() - since > sameSignalMs)
            process.exit(exitCodes.interrupted);
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
    return controller.signal;
}

// A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals for one key.
const sameSignalMs = 500;
/**
 * Makes SIGTERM and SIGINT close what is opened from now on, and end the process with 0, or with 1 when something did
 * not close. A second signal ends it at once.
 */
export function closeOnSignal(report) {
    const closes = [];
    let stoppingSince;
    async function closeAll() {
        for (const close of closes.splice(0).reverse())
            await close();
    }
    async function onSignal() {
        if (stoppingSince !== undefined) {
            if (performance.now() - stoppingSince > sameSignalMs)
                process.exit(1);
            return;
        }
        stoppingSince = performance.now();
        report("Stopping ...");
        try {
            await closeAll();
            process.exit(0);
        }
        catch (error) {
            report(`Could not stop in order: ${error}`);
            process.exit(1);
        }
    }
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
    return {
        get isStopping() {
            return stoppingSince !== undefined;
        },
        add: (close) => closes.push(close),
        closeAll,
    };
}

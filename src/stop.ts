/** What the process has opened and will close, the last first. */
export interface Opened {
  /** Whether a signal has come already. */
  readonly isStopping: boolean;
  /** Adds how to close something that was just opened. */
  add(close: () => Promise<void>): void;
  closeAll(): Promise<void>;
}

// A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals for one key.
const sameSignalMs = 500;

/**
 * Makes SIGTERM and SIGINT close what is opened from now on, and end the process with 0, or with 1 when something did
 * not close. A second signal ends it at once.
 */
export function closeOnSignal(report: (line: string) => void): Opened {
  const closes: (() => Promise<void>)[] = [];
  let stoppingSince: number | undefined;

  async function closeAll(): Promise<void> {
    for (const close of closes.splice(0).reverse()) await close();
  }

  async function onSignal(): Promise<void> {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > sameSignalMs) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    report("Stopping ...");
    try {
      await closeAll();
      process.exit(0);
    } catch (error) {
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

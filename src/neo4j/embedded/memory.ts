import { totalmem } from "node:os";

/** Sizes in MiB. */
export interface MemorySettings {
  readonly initialHeap: number;
  readonly maxHeap: number;
  readonly pageCache: number;
  /** The most that one transaction may take, so that one question cannot starve the others. */
  readonly transaction: number;
}

/**
 * A quarter of the machine for the heap and an eighth for the page cache, within bounds: enough for tens of thousands
 * of events, and the rest of the machine stays usable.
 */
export function memorySettings(machineBytes: number = availableMemory()): MemorySettings {
  const machine = machineBytes / 2 ** 20;
  const maxHeap = between(512, Math.round(machine / 4), 4_096);
  return {
    initialHeap: Math.min(1_024, maxHeap),
    maxHeap,
    pageCache: between(128, Math.round(machine / 8), 2_048),
    transaction: Math.round(maxHeap / 4),
  };
}

/** What the container allows, where there is one. */
function availableMemory(): number {
  const constrained = process.constrainedMemory();
  return constrained ? Math.min(constrained, totalmem()) : totalmem();
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

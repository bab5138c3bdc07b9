import { totalmem } from "node:os";
/**
 * A quarter of the machine for the heap and an eighth for the page cache, within bounds: enough for tens of thousands
 * of events, and the rest of the machine stays usable.
 */
export function memorySettings(machineBytes = availableMemory()) {
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
function availableMemory() {
    const constrained = process.constrainedMemory();
    return constrained ? Math.min(constrained, totalmem()) : totalmem();
}
function between(least, value, most) {
    return Math.min(most, Math.max(least, value));
}

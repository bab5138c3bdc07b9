/** What the process ends with. */
export const exitCodes = {
    done: 0,
    failed: 1,
    rejected: 2,
    /** As shells have it of a process that SIGINT ended. */
    interrupted: 130,
};

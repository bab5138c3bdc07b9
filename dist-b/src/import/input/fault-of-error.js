const faults = {
    ENOENT: "is not there: check its name and folder",
    ENOTDIR: "is not there: check its name and folder",
    EACCES: "may not be read: change its permissions",
    EPERM: "may not be read: change its permissions",
    Z_BUF_ERROR: "is packed with gzip and cut off: fetch it again",
    Z_DATA_ERROR: "is packed with gzip and damaged: fetch it again",
};
/** What is wrong with a file when reading it fails so, and what to do. */
export function faultOfError(error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return faults[code] ?? `cannot be read${code ? ` (${code})` : ""}: check the disk that it is on`;
}

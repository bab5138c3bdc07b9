import { ClaimgraphError } from "../errors.js";
import { UnclearThing } from "../identity/unclear-thing.js";
import { UnreadableFile } from "../import/input/unreadable-file.js";
import { StartFailure } from "../start-failure.js";
import { CommandFailure } from "./command-failure.js";
/** Errors whose message is for whoever gave the command. */
const told = [UnreadableFile, UnclearThing, CommandFailure];
/** What went wrong and what to do about it, for whoever gave the command. */
export function describeError(error) {
    if (error instanceof StartFailure)
        return `${error.message} ${error.remedy}.`;
    if (error instanceof ClaimgraphError)
        return `${error.message}${originOf(error)}`;
    if (told.some((kind) => error instanceof kind))
        return error.message;
    return `Something failed inside: ${error instanceof Error ? error.message : error}`;
}
/** The database's own words, where it says what it could not do: they are for whoever works on the graph. */
function originOf({ code, originalError }) {
    return code === "INTERNAL_SERVER_ERROR" && originalError ? ` It says: ${originalError.message}` : "";
}

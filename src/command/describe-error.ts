import { ClaimgraphError } from "../errors.ts";
import { UnclearThing } from "../identity/unclear-thing.ts";
import { UnreadableFile } from "../import/input/unreadable-file.ts";
import { StartFailure } from "../start-failure.ts";
import { CommandFailure } from "./command-failure.ts";

/** Errors whose message is for whoever gave the command. */
const told = [UnreadableFile, UnclearThing, CommandFailure];

/** What went wrong and what to do about it, for whoever gave the command. */
export function describeError(error: unknown): string {
  if (error instanceof StartFailure) return `${error.message} ${error.remedy}.`;
  if (error instanceof ClaimgraphError) return `${error.message}${originOf(error)}`;
  if (told.some((kind) => error instanceof kind)) return (error as Error).message;
  return `Something failed inside: ${error instanceof Error ? error.message : error}`;
}

/** The database's own words, where it says what it could not do: they are for whoever works on the graph. */
function originOf({ code, originalError }: ClaimgraphError): string {
  return code === "INTERNAL_SERVER_ERROR" && originalError ? ` It says: ${originalError.message}` : "";
}

import type { Logger } from "pino";

/** What becomes known about a request while it is answered, for its line in the log and its status. */
export interface RequestFacts {
  /** Name of the operation that ran, if the document gives it one. */
  operation: string | undefined;
  /** Codes of the errors in the answer. */
  codes: readonly string[];
  /** Ids under which masked errors of the answer stand in the log. */
  errorIds: readonly string[];
}

/** What every part of the GraphQL server is given about the request that it works for. */
export interface RequestContext {
  /** Logger whose lines carry the request's id. */
  readonly log: Logger;
  readonly facts: RequestFacts;
}

/** Why the server cannot start, in words for whoever starts it. */
export class StartFailure extends Error {
  /** What to do about it, as one sentence without its full stop. */
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StartFailure";
    this.remedy = remedy;
  }
}

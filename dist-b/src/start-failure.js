/** Why the server cannot start, in words for whoever starts it. */
export class StartFailure extends Error {
    constructor(message, remedy, cause) {
        super(message, { cause });
        this.name = "StartFailure";
        this.remedy = remedy;
    }
}

/** Why a command cannot be done, in one line for whoever gave it. */
export class CommandFailure extends Error {
    constructor(message) {
        super(message);
        this.name = "CommandFailure";
    }
}

/** What was given does not tell which one thing of the graph is meant. The message says why, and what could be. */
export class UnclearThing extends Error {
    constructor(message) {
        super(message);
        this.name = "UnclearThing";
    }
}

/** A file that cannot be read, or not to its end. The message names it and says what to do; it ends that file's import. */
export class UnreadableFile extends Error {
    constructor(file, fault) {
        super(`${file} ${fault}`);
        this.name = "UnreadableFile";
    }
}

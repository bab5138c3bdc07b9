import { openInput } from "../../import/input/open-input.js";
import { UnreadableFile } from "../../import/input/unreadable-file.js";
/** Looks at files before anything is done: the bytes of each that can be read, once, and what is wrong with the others. */
export async function checkFiles(files) {
    const sizes = new Map();
    const unreadable = [];
    for (const file of new Set(files)) {
        try {
            sizes.set(file, (await openInput(file)).size);
        }
        catch (error) {
            if (!(error instanceof UnreadableFile))
                throw error;
            unreadable.push(error.message);
        }
    }
    return { sizes, unreadable };
}

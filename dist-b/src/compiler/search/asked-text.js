import { searchWords } from "../../../schema/name/search-words.js";
import { badInput } from "../../errors.js";
import { parameter } from "../compilation.js";
import { askedName, keysAsked } from "../name/closeness.js";
import { looseLooks, strictLook } from "./looks.js";
/**
 * Reads the text of a search: as a name, and as words. What no part of the statement uses is not made.
 *
 * @throws BAD_USER_INPUT when bound, if nothing can be looked for
 */
export function readText(input) {
    const inWords = parameter((variables) => {
        const words = wordsOf(input, variables);
        return { words, looks: looseLooks(words) };
    });
    return {
        name: askedName(parameter((variables) => keysAsked(input.read(variables)))),
        words: inWords.property("words"),
        strictly: parameter((variables) => strictLook(wordsOf(input, variables))),
        loosely: inWords.property("looks"),
    };
}
function wordsOf(input, variables) {
    const text = String(input.read(variables));
    const words = searchWords(text);
    if (words.length > 0)
        return words;
    throw badInput(`\`${input.path}\` is ${JSON.stringify(text)}`, {
        argument: input.path,
        allowed: "a text with at least one letter or digit",
    });
}

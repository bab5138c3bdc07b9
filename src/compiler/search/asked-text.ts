import type Cypher from "@neo4j/cypher-builder";
import { type SearchWord, searchWords } from "../../../schema/name/search-words.ts";
import { badInput } from "../../errors.ts";
import { parameter } from "../compilation.ts";
import { type AskedName, askedName, keysAsked } from "../name/closeness.ts";
import type { Input } from "../operation/input.ts";
import type { Variables } from "../operation/observations.ts";
import { looseLooks, strictLook } from "./looks.ts";

/** A text that is searched for, as expressions. */
export interface AskedText {
  /** The whole of it as a name. */
  readonly name: AskedName;
  /** Its words, in the forms of a SearchWord. */
  readonly words: Cypher.Expr;
  /** A query for all of the words, the last of them perhaps unfinished; `strictRank` ranks its hits. */
  readonly strictly: Cypher.Expr;
  /** Looks for what comes close. */
  readonly loosely: Cypher.Expr;
}

/**
 * Reads the text of a search: as a name, and as words. What no part of the statement uses is not made.
 *
 * @throws BAD_USER_INPUT when bound, if nothing can be looked for
 */
export function readText(input: Input): AskedText {
  const inWords = parameter((variables) => {
    const words = wordsOf(input, variables);
    return { words, strictly: strictLook(words), loosely: looseLooks(words) };
  });
  return {
    name: askedName(parameter((variables) => keysAsked(input.read(variables)))),
    words: inWords.property("words"),
    strictly: inWords.property("strictly"),
    loosely: inWords.property("loosely"),
  };
}

function wordsOf(input: Input, variables: Variables): SearchWord[] {
  const text = String(input.read(variables));
  const words = searchWords(text);
  if (words.length > 0) return words;
  throw badInput(`\`${input.path}\` is ${JSON.stringify(text)}`, {
    argument: input.path,
    allowed: "a text with at least one letter or digit",
  });
}

import Cypher from "@neo4j/cypher-builder";
import { type NameKeys, nameKeys } from "../../../schema/name/keys.ts";
import { agreeingVowels } from "../../../schema/name/skeleton.ts";

/** The keys of a name that is asked for, as expressions. */
export type AskedName = Readonly<Record<keyof NameKeys, Cypher.Expr>>;

/** The keys of a name that is asked for; in place of its vowels, the pattern that those of a name have to fit. */
export function keysAsked(name: unknown): NameKeys {
  const keys = nameKeys(String(name));
  return { ...keys, vowels: agreeingVowels(keys.vowels) };
}

/** A name that is asked for, as a map of its keys. */
export function askedName(keys: Cypher.Variable): AskedName {
  return {
    folded: keys.property("folded"),
    sound: keys.property("sound"),
    skeleton: keys.property("skeleton"),
    vowels: keys.property("vowels"),
  };
}

/** The predicate that a name may be the one that is asked for: an index on the skeleton finds all that are. */
export function mayBe(alias: Cypher.Node, asked: AskedName): Cypher.Predicate {
  return Cypher.and(
    Cypher.eq(alias.property("skeleton"), asked.skeleton),
    Cypher.matches(alias.property("vowels"), asked.vowels),
  );
}

/** How close such a name comes: 0 as it is written, 1 as it sounds, 2 by its skeleton. What is closest is meant. */
export function closenessOf(alias: Cypher.Node, asked: AskedName): Cypher.Expr {
  return new Cypher.Case()
    .when(Cypher.eq(alias.property("folded"), asked.folded))
    .then(new Cypher.Literal(0))
    .when(Cypher.eq(alias.property("sound"), asked.sound))
    .then(new Cypher.Literal(1))
    .else(new Cypher.Literal(2));
}

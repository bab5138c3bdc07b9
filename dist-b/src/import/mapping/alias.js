import { knownKeys } from "./name-keys.js";
/** Records a name of a thing and the source that gives it. Two things may have the same name: each has its own alias. */
export function recordAlias(recorder, owner, { name, kind, language }, givenBy) {
    const key = `${owner.label}:${owner.key}:${name}`;
    const alias = recorder.node("Alias", key, { name, ...knownKeys(name), kind, language });
    recorder.state(alias, "ALIAS_OF", owner, {});
    recorder.give(alias, "GIVEN_BY", givenBy);
}

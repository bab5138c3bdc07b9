import type { Reference } from "../change/change.ts";
import type { Recorder } from "../change/recorder.ts";
import { knownKeys } from "./name-keys.ts";

/** A name of a thing, as one source gives it. */
export interface Name {
  readonly name: string;
  /** A value of AliasKind. */
  readonly kind: string;
  /** ISO 639 code, or null: not known. */
  readonly language: string | null;
}

/** Records a name of a thing and the source that gives it. Two things may have the same name: each has its own alias. */
export function recordAlias(
  recorder: Recorder,
  owner: Reference,
  { name, kind, language }: Name,
  givenBy: Reference<"Source">,
): void {
  const key = `${owner.label}:${owner.key}:${name}`;
  const alias = recorder.node("Alias", key, { name, ...knownKeys(name), kind, language });
  recorder.state(alias, "ALIAS_OF", owner, {});
  recorder.give(alias, "GIVEN_BY", givenBy);
}

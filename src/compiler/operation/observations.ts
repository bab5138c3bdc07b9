/** The variables of a request, coerced to their types. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a value comes to for the variables of one request. */
export type FromVariables<T = unknown> = (variables: Variables) => T;

type Seen = string | number | boolean | bigint | null | undefined;

interface Look {
  readonly look: FromVariables<Seen>;
  readonly result: Seen;
}

/**
 * Compiling looks at variables only through here, and what it saw is kept: a plan serves every request in which
 * the same looks see the same. Values that become parameters are never looked at.
 */
export class Observations {
  readonly #variables: Variables;
  readonly #seen: Look[] = [];

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  /** Looks at the variables, and remembers what was seen. */
  look<T extends Seen>(look: FromVariables<T>): T {
    const result = look(this.#variables);
    this.#seen.push({ look, result });
    return result;
  }

  /** A test of whether compiling with other variables would see the same. */
  guard(): FromVariables<boolean> {
    const seen = this.#seen;
    return (variables) => seen.every((each) => isSeen(each, variables));
  }
}

/** A look at a value that is not allowed throws: compiling will meet the same, and say which field it is of. */
function isSeen({ look, result }: Look, variables: Variables): boolean {
  try {
    return look(variables) === result;
  } catch {
    return false;
  }
}

import type { ValueTree } from "./tree.ts";

/** An operation as a client sends it. */
export interface WrittenOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is written beside the selections: variables and fragments, as they come up. */
export class Margin {
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly #values: Record<string, unknown> = {};

  /** Has a variable of a type, and gives what stands for it. */
  variable(type: ValueTree["type"] | string, value: unknown): string {
    const name = `v${this.#definitions.length + 1}`;
    this.#definitions.push(`$${name}: ${type}`);
    if (value !== undefined) this.#values[name] = value;
    return `$${name}`;
  }

  /** Has a variable with a default, of which the request says nothing. */
  preset(type: ValueTree["type"], literal: string): string {
    const name = `v${this.#definitions.length + 1}`;
    this.#definitions.push(`$${name}: ${type} = ${literal}`);
    return `$${name}`;
  }

  /** Has a fragment, and gives its name. */
  fragment(on: string, selections: string): string {
    const name = `F${this.#fragments.length + 1}`;
    this.#fragments.push(`fragment ${name} on ${on} ${selections}`);
    return name;
  }

  operation(body: string): WrittenOperation {
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(", ")}) ` : "";
    return {
      text: [`query ${definitions}${body}`, ...this.#fragments].join("\n"),
      variables: this.#values,
    };
  }
}

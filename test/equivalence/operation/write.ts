import { responseKeys } from "./response-keys.ts";
import type { Condition, FieldTree, OperationTree, SelectionTree } from "./tree.ts";
import { isCursor, writeArguments } from "./write-value.ts";
import { Margin, type WrittenOperation } from "./written.ts";

/** The response key under which a list shows its cursors to whoever looks for them. */
export const cursorsKey = "cursors";

const pageArguments: readonly string[] = ["first", "last", "after", "before"];

/** Cursors of an earlier answer, by the response key of their list. */
export type FoundCursors = ReadonlyMap<string, readonly string[]>;

/** Writes a variant of an operation down. */
export function writeOperation(
  operation: OperationTree,
  cursors: FoundCursors,
  variant: number,
): WrittenOperation {
  return new Writer(responseKeys(operation.selections), cursors, variant).write(operation);
}

/** Writes what asks for all cursors of the lists of which an operation has to be given some, and for nothing else. */
export function writeSearchForCursors(operation: OperationTree): WrittenOperation {
  return new Writer(responseKeys(operation.selections), undefined, 0).write(operation);
}

/** Whether an operation, or a part of one, has to be given cursors. */
export function needsCursors(selections: readonly SelectionTree[]): boolean {
  return selections.some((selection) => isPaged(selection) || needsCursors(selection.selections ?? []));
}

function isPaged(selection: SelectionTree): boolean {
  return selection.kind === "field" && selection.given.some(isCursor);
}

class Writer {
  readonly #keys: ReadonlyMap<FieldTree, string>;
  /** Undefined: they are still searched for. */
  readonly #cursors: FoundCursors | undefined;
  readonly #variant: number;
  readonly #margin = new Margin();

  constructor(keys: ReadonlyMap<FieldTree, string>, cursors: FoundCursors | undefined, variant: number) {
    this.#variant = variant;
    this.#keys = keys;
    this.#cursors = cursors;
  }

  write({ selections, asOf }: OperationTree): WrittenOperation {
    const supply = { variant: this.#variant, cursors: [] };
    const directive = asOf ? `@asOf${writeArguments([asOf], supply, this.#margin)} ` : "";
    const set = this.#set(selections);
    return this.#margin.operation(directive + set);
  }

  #set(selections: readonly SelectionTree[], ...others: readonly string[]): string {
    const asked = this.#cursors ? selections : selections.filter((selection) => needsCursors([selection]));
    return `{ ${[...asked.map((selection) => this.#selection(selection)), ...others].join(" ")} }`;
  }

  #selection(selection: SelectionTree): string {
    if (selection.kind === "field") return this.#field(selection);
    const set = this.#set(selection.selections);
    const condition = this.#condition(selection.condition);
    if (selection.named) return `...${this.#margin.fragment(selection.named, set)}${condition}`;
    return `...${selection.on ? ` on ${selection.on}` : ""}${condition} ${set}`;
  }

  #field(field: FieldTree): string {
    const { name, selections, halved } = field;
    const key = this.#keys.get(field) ?? name;
    const isSearched = !this.#cursors && isPaged(field);
    const given = isSearched ? field.given.filter((one) => !pageArguments.includes(one.name)) : field.given;
    const supply = { variant: this.#variant, cursors: this.#cursors?.get(key) ?? [] };
    const asked = writeArguments(given, supply, this.#margin);
    const head = `${key === name ? "" : `${key}: `}${name}${asked}${this.#condition(field.condition)}`;
    if (!selections) return head;
    if (isSearched) return `${head} ${this.#set(selections, `${cursorsKey}: edges { cursor }`)}`;
    const middle = Math.ceil(selections.length / 2);
    const isHalved = this.#cursors && halved && middle < selections.length;
    const sets = isHalved ? [selections.slice(0, middle), selections.slice(middle)] : [selections];
    return sets.map((set) => `${head} ${this.#set(set)}`).join(" ");
  }

  #condition(condition: Condition | null): string {
    if (!condition) return "";
    const { directive, holds, asVariable } = condition;
    const varied = holds === (this.#variant % 2 === 0);
    const written = asVariable ? this.#margin.variable("Boolean!", varied) : String(holds);
    return ` @${directive}(if: ${written})`;
  }
}

import type { Condition, FieldTree, SelectionTree } from "./tree.ts";
import { isOffered, type Offered, writeArguments } from "./write-value.ts";
import { Margin, type WrittenOperation } from "./written.ts";

/** The response key under which a list shows its cursors to whoever looks for them. */
export const cursorsKey = "cursors";

const pageArguments: readonly string[] = ["first", "last", "after", "before"];

/** Writes an operation down; cursors are those of earlier answers, by the response key of the list. */
export function writeOperation(
  selections: readonly SelectionTree[],
  cursors: ReadonlyMap<string, Offered>,
): WrittenOperation {
  return new Writer(cursors).write(selections);
}

/** Writes an operation that asks, instead of for a page from a cursor, for all cursors of the list. */
export function writeSearchForCursors(selections: readonly SelectionTree[]): WrittenOperation {
  return new Writer(undefined).write(selections);
}

/** Whether an operation has to be given cursors. */
export function needsCursors(selections: readonly SelectionTree[]): boolean {
  return selections.some(
    (selection) =>
      (selection.kind === "field" && selection.given.some(isOffered)) ||
      needsCursors(selection.selections ?? []),
  );
}

class Writer {
  readonly #cursors: ReadonlyMap<string, Offered> | undefined;
  readonly #margin = new Margin();
  /** What each field without arguments is asked for, by name: only what is the same may share a response key. */
  readonly #shapes = new Map<string, string[]>();
  #fieldsWithArguments = 0;

  constructor(cursors: ReadonlyMap<string, Offered> | undefined) {
    this.#cursors = cursors;
  }

  write(selections: readonly SelectionTree[]): WrittenOperation {
    return this.#margin.operation(this.#set(selections));
  }

  #set(selections: readonly SelectionTree[]): string {
    return `{ ${selections.map((selection) => this.#selection(selection)).join(" ")} }`;
  }

  #selection(selection: SelectionTree): string {
    if (selection.kind === "field") return this.#field(selection);
    const set = this.#set(selection.selections);
    const condition = this.#condition(selection.condition);
    if (selection.named) return `...${this.#margin.fragment(selection.named, set)}${condition}`;
    return `...${selection.on ? ` on ${selection.on}` : ""}${condition} ${set}`;
  }

  #field(field: FieldTree): string {
    const key = this.#responseKey(field);
    const isSearched = !this.#cursors && field.given.some(isOffered);
    const given = isSearched ? field.given.filter(({ name }) => !pageArguments.includes(name)) : field.given;
    const asked = writeArguments(given, this.#cursors?.get(key) ?? [], this.#margin);
    const head = `${key === field.name ? "" : `${key}: `}${field.name}${asked}${this.#condition(field.condition)}`;
    if (!field.selections) return head;
    const middle = Math.ceil(field.selections.length / 2);
    const halves = field.halved && middle < field.selections.length ? [middle] : [];
    const sets = [
      field.selections.slice(0, halves[0]),
      ...halves.map((from) => field.selections?.slice(from) ?? []),
    ];
    const search = isSearched ? [`${head} { ${cursorsKey}: edges { cursor } }`] : [];
    return [...sets.map((set) => `${head} ${this.#set(set)}`), ...search].join(" ");
  }

  /** Fields share a response key only if they are the same in name, type and arguments. */
  #responseKey({ name, type, given, aliased }: FieldTree): string {
    if (given.length > 0) return `${name}_${++this.#fieldsWithArguments}`;
    const shapes = this.#shapes.get(name) ?? [];
    this.#shapes.set(name, shapes);
    const shape = `${type} ${aliased}`;
    if (!shapes.includes(shape)) shapes.push(shape);
    const index = shapes.indexOf(shape);
    return index === 0 && !aliased ? name : `${name}${"ABCDEFGH".charAt(index)}`;
  }

  #condition(condition: Condition | null): string {
    if (!condition) return "";
    const { directive, holds, asVariable } = condition;
    const written = asVariable ? this.#margin.variable("Boolean!", holds) : String(holds);
    return ` @${directive}(if: ${written})`;
  }
}

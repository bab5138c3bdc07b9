import type { SortValue } from "./order.ts";

/** A place in a list: what the list is and in which order, and the values there of what it is put in order by. */
export interface ListPlace {
  readonly list: string;
  readonly values: readonly SortValue[];
}

const mark = "cursor of ";

/** How the reference writes a cursor. What a cursor of the server looks like is the server's own affair. */
export function writePlace({ list, values }: ListPlace): string {
  return mark + JSON.stringify([list, ...values]);
}

/** Whether a value of an answer is a cursor of the reference. */
export function isPlace(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(mark);
}

/** Which cursors of the server stand for which places, as far as answers have shown. */
export class Cursors {
  readonly #places = new Map<string, string>();

  /** Notes that a cursor stands for a place; false if it is known to stand for another. */
  note(cursor: string, place: string): boolean {
    const known = this.#places.get(cursor) ?? place;
    this.#places.set(cursor, place);
    return known === place;
  }

  /** The place that a cursor stands for; undefined if no answer ever had it. */
  read(cursor: string): ListPlace | undefined {
    const place = this.#places.get(cursor);
    if (place === undefined) return undefined;
    const [list, ...values] = JSON.parse(place.slice(mark.length)) as [string, ...SortValue[]];
    return { list, values };
  }
}

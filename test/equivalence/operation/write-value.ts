import { type Content, type GivenTree, ofVariant, type ValueTree } from "./tree.ts";
import type { Margin } from "./written.ts";

/** Of what values are made: which variant it is, and the cursors that may be given; none: the argument is left out. */
export interface Supply {
  readonly variant: number;
  readonly cursors: readonly string[];
}

/** Arguments in brackets, or nothing. */
export function writeArguments(given: readonly GivenTree[], supply: Supply, margin: Margin): string {
  const written = writeFields(given, supply, margin);
  return written ? `(${written})` : "";
}

function writeFields(given: readonly GivenTree[], supply: Supply, margin: Margin | undefined): string {
  return given
    .filter(({ value }) => jsonOf(value.content, supply) !== undefined)
    .map(({ name, value }) => `${name}: ${writeValue(value, supply, margin)}`)
    .join(", ");
}

/** A value as a literal or a variable; without a margin, literal throughout. */
function writeValue({ type, way, content }: ValueTree, supply: Supply, margin: Margin | undefined): string {
  if (!margin || way === "literal") return literalOf(content, supply, margin);
  if (way === "default") return margin.preset(type, literalOf(content, supply, undefined));
  return margin.variable(type, way === "absent" ? undefined : jsonOf(content, supply));
}

function literalOf(content: Content, supply: Supply, margin: Margin | undefined): string {
  switch (content.kind) {
    case "enum":
      return ofVariant(content.values, supply.variant);
    case "object":
      return `{${writeFields(content.fields, supply, margin)}}`;
    case "list":
      return `[${content.items.map((item) => writeValue(item, supply, margin)).join(", ")}]`;
    default:
      return JSON.stringify(jsonOf(content, supply));
  }
}

/** A value as JSON; undefined where there is no cursor to give. */
function jsonOf(content: Content, supply: Supply): unknown {
  switch (content.kind) {
    case "null":
      return null;
    case "leaf":
    case "enum":
      return ofVariant<unknown>(content.values, supply.variant);
    case "list":
      return content.items.map((item) => jsonOf(item.content, supply));
    case "object":
      return Object.fromEntries(
        content.fields.map(({ name, value }) => [name, jsonOf(value.content, supply)]),
      );
    case "cursor": {
      const pick = ofVariant(content.picks, supply.variant);
      return pick < 0 ? "nowhere" : supply.cursors[pick % supply.cursors.length];
    }
  }
}

/** Whether a value is a cursor, which an earlier answer has to give. */
export function isCursor({ value: { content } }: GivenTree): boolean {
  return content.kind === "cursor";
}

import type { Content, GivenTree, ValueTree } from "./tree.ts";
import type { Margin } from "./written.ts";

/** The cursors that may be given where a cursor is; none: the argument is left out. */
export type Offered = readonly string[];

/** Arguments in brackets, or nothing. */
export function writeArguments(given: readonly GivenTree[], offered: Offered, margin: Margin): string {
  const written = writeFields(given, offered, margin);
  return written ? `(${written})` : "";
}

function writeFields(given: readonly GivenTree[], offered: Offered, margin: Margin | undefined): string {
  return given
    .filter(({ value }) => jsonOf(value.content, offered) !== undefined)
    .map(({ name, value }) => `${name}: ${writeValue(value, offered, margin)}`)
    .join(", ");
}

/** A value as a literal or a variable; without a margin, literal throughout. */
function writeValue({ type, way, content }: ValueTree, offered: Offered, margin: Margin | undefined): string {
  if (!margin || way === "literal") return literalOf(content, offered, margin);
  if (way === "default") return margin.preset(type, literalOf(content, offered, undefined));
  return margin.variable(type, way === "absent" ? undefined : jsonOf(content, offered));
}

function literalOf(content: Content, offered: Offered, margin: Margin | undefined): string {
  switch (content.kind) {
    case "enum":
      return content.value;
    case "object":
      return `{${writeFields(content.fields, offered, margin)}}`;
    case "list":
      return `[${content.items.map((item) => writeValue(item, offered, margin)).join(", ")}]`;
    default:
      return JSON.stringify(jsonOf(content, offered));
  }
}

/** A value as JSON; undefined where there is no cursor to give. */
function jsonOf(content: Content, offered: Offered): unknown {
  switch (content.kind) {
    case "null":
      return null;
    case "leaf":
    case "enum":
      return content.value;
    case "list":
      return content.items.map((item) => jsonOf(item.content, offered));
    case "object":
      return Object.fromEntries(
        content.fields.map(({ name, value }) => [name, jsonOf(value.content, offered)]),
      );
    case "cursor":
      return content.pick < 0 ? "nowhere" : offered[content.pick % offered.length];
  }
}

/** Whether a value is a cursor that an earlier answer has to give. */
export function isOffered({ value: { content } }: GivenTree): boolean {
  return content.kind === "cursor" && content.pick >= 0;
}

/** How a table is written. */
export interface Dialect {
  readonly delimiter: "," | ";" | "\t";
  /** May a cell stand in double quotes, and hold delimiters and ends of lines there? */
  readonly isQuoted: boolean;
}

const delimiters = [",", ";", "\t"] as const;

/** How the table is written whose header begins with this line: with the delimiter that it has most of. */
export function dialectOf(line: string): Dialect {
  const unquoted = line.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  const delimiter = delimiters.reduce((most, other) => (count(other) > count(most) ? other : most));
  return { delimiter, isQuoted: true };
}

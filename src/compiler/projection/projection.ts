import type Cypher from "@neo4j/cypher-builder";
import type { FromVariables, Variables } from "../operation/observations.ts";

/** Columns that a statement returns, and how a value of the response is read from them. */
export interface Projection {
  readonly columns: readonly Cypher.Expr[];
  /** Reads the value from a row in which the columns begin at `at`. */
  readonly read: Read;
  /** How many rows the database may have to bring for it, at most, beside the one it belongs to. */
  readonly rows: FromVariables<number>;
}

export type Row = readonly unknown[];

type Read = (row: Row, at: number, variables: Variables) => unknown;

const none = () => 0;

/** A value that is the same in every row. */
export function constant(value: unknown): Projection {
  return { columns: [], read: () => value, rows: none };
}

/** A value that one column holds. */
export function column(
  expression: Cypher.Expr,
  decode: (value: unknown) => unknown = (value) => value,
): Projection {
  return { columns: [expression], read: (row, at) => decode(row[at]), rows: none };
}

/** The same columns, and what they hold put into another form. */
export function mapped(projection: Projection, map: (value: unknown) => unknown): Projection {
  return { ...projection, read: (row, at, variables) => map(projection.read(row, at, variables)) };
}

/** Keeps the name of the object type of a response object, unseen by whoever writes the response. */
const typeName = Symbol("typeName");

/** The name of the object type of a value that a plan decoded. */
export function typeNameOf(value: unknown): string | undefined {
  return (value as { [typeName]?: string } | null)?.[typeName];
}

type ResponseClass = new () => Record<string, unknown>;

// No response key can reach a prototype that is null, and a class of its own keeps the objects of one shape fast.
function responseClass(type?: string): ResponseClass {
  function Response() {}
  Response.prototype = Object.create(null, { [typeName]: { value: type } });
  return Response as unknown as ResponseClass;
}

/** An object of several values, its keys in the order given. */
export function object(
  fields: readonly (readonly [responseKey: string, value: Projection])[],
  type?: string,
): Projection {
  const Response = responseClass(type);
  const columns: Cypher.Expr[] = [];
  const reads = fields.map(([responseKey, value]) => {
    const offset = columns.length;
    columns.push(...value.columns);
    return { responseKey, offset, read: value.read };
  });
  return {
    columns,
    read: (row, at, variables) => {
      const response = new Response();
      for (const { responseKey, offset, read } of reads)
        response[responseKey] = read(row, at + offset, variables);
      return response;
    },
    rows: sum(fields.map(([, value]) => value.rows)),
  };
}

const Untyped = responseClass();

/** Puts values read from the same thing into an object of the response, its keys in the order given. */
export function respond<T>(
  readers: readonly (readonly [responseKey: string, read: (from: T) => unknown])[],
  from: T,
): Record<string, unknown> {
  const response = new Untyped();
  for (const [responseKey, read] of readers) response[responseKey] = read(from);
  return response;
}

/** The sum of several numbers of rows. */
export function sum(rows: readonly FromVariables<number>[]): FromVariables<number> {
  const costly = rows.filter((each) => each !== none);
  if (costly.length === 0) return none;
  return (variables) => costly.reduce((total, each) => total + each(variables), 0);
}

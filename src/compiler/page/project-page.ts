import Cypher from "@neo4j/cypher-builder";
import type { GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from "graphql";
import type { Compilation } from "../compilation.ts";
import { fieldType, objectFieldType } from "../graph-type.ts";
import type { Rows } from "../match/rows.ts";
import type { Variables } from "../operation/observations.ts";
import type { Arguments, SelectedField } from "../operation/selection.ts";
import { constant, type Projection, type Row, respond } from "../projection/projection.ts";
import { type CursorValues, writeCursor } from "./cursor.ts";
import { readPage } from "./page.ts";
import { type PageView, viewPage } from "./page-view.ts";
import { RowColumns } from "./row-columns.ts";
import { cursorColumns, type Term } from "./term.ts";

/** A list that can be shown in pages. */
export interface PagedList {
  /** Tells its cursors from those of other lists. */
  readonly name: string;
  readonly rows: Rows;
  readonly terms: readonly Term[];
  /** Projects what is selected on what stands in the list. */
  readonly projectNode: (
    type: GraphQLNamedType,
    selections: readonly SelectionSetNode[],
    path: string,
  ) => Projection;
  /** Projects a field that the edge itself has. */
  readonly projectEdgeField: (edge: GraphQLObjectType, selected: SelectedField, path: string) => Projection;
}

/** A connection where an operation selects it. */
export interface ConnectionAt {
  readonly type: GraphQLObjectType;
  readonly selections: readonly SelectionSetNode[];
  readonly given: Arguments;
  readonly path: string;
}

interface RowFrom {
  readonly columns: Row;
  readonly variables: Variables;
}

type ViewReader = (view: PageView) => unknown;

const needsRows = ["edges", "nodes", "pageInfo"];

/** Projects a connection: a column with the rows of the page and one with the count of all, as far as they are selected. */
export function projectPage(compilation: Compilation, list: PagedList, at: ConnectionAt): Projection {
  const page = readPage(compilation, list, at.given);
  const selected = compilation.selections.fields(at.type, at.selections);
  const row = new RowColumns(needsCursors(compilation, at, selected) ? cursorColumns(list.terms) : []);
  const readers = selected.map(
    (field) => [field.responseKey, pageField(compilation, list, at, field, row)] as const,
  );
  const selects = (...names: string[]) => selected.some(({ name }) => names.includes(name));
  const rows = selects(...needsRows) ? [page.collect(row.all, selects("pageInfo"))] : [];
  const total = selects("totalCount") ? [countRows(list.rows)] : [];
  return {
    columns: [...rows, ...total],
    read: (columns, at, variables) => {
      const brought = rows.length > 0 ? (columns[at] as readonly Row[]) : [];
      return respond(readers, viewPage(page, brought, columns[at + rows.length], variables));
    },
    rows: (variables) => total.length + rows.length * page.count(variables) * (1 + row.rows(variables)),
  };
}

/** Does a client get to see where rows stand? Else what they are put in order by need not come along. */
function needsCursors(
  compilation: Compilation,
  { type }: ConnectionAt,
  selected: readonly SelectedField[],
): boolean {
  return selected.some(({ name, selections }) => {
    if (name !== "edges" && name !== "pageInfo") return false;
    const fields = compilation.selections.fields(objectFieldType(type, name), selections);
    return fields.some((field) => ["cursor", "startCursor", "endCursor"].includes(field.name));
  });
}

function pageField(
  compilation: Compilation,
  list: PagedList,
  at: ConnectionAt,
  selected: SelectedField,
  row: RowColumns,
): ViewReader {
  const { name, selections } = selected;
  const path = `${at.path}.${selected.responseKey}`;
  switch (name) {
    case "__typename":
      return () => at.type.name;
    case "totalCount":
      return ({ totalCount }) => totalCount;
    case "pageInfo":
      return pageInfo(compilation, list, objectFieldType(at.type, name), selections);
    case "nodes":
      return each(row, list.projectNode(fieldType(at.type, name), selections, path));
    default:
      return edges(compilation, list, objectFieldType(at.type, name), { selections, path }, row);
  }
}

function each(row: RowColumns, value: Projection): ViewReader {
  const read = row.add(value);
  return ({ rows, variables }) => rows.map((columns) => read(columns, variables));
}

function edges(
  compilation: Compilation,
  list: PagedList,
  edge: GraphQLObjectType,
  at: Pick<ConnectionAt, "selections" | "path">,
  row: RowColumns,
): ViewReader {
  const readers = compilation.selections.fields(edge, at.selections).map((selected) => {
    const { responseKey, name } = selected;
    const path = `${at.path}.${responseKey}`;
    if (name === "cursor") return [responseKey, ({ columns }: RowFrom) => cursorOf(list, columns)] as const;
    const read = row.add(edgeField(list, edge, selected, path));
    return [responseKey, ({ columns, variables }: RowFrom) => read(columns, variables)] as const;
  });
  return ({ rows, variables }) => rows.map((columns) => respond(readers, { columns, variables }));
}

function edgeField(
  list: PagedList,
  edge: GraphQLObjectType,
  selected: SelectedField,
  path: string,
): Projection {
  if (selected.name === "__typename") return constant(edge.name);
  if (selected.name !== "node") return list.projectEdgeField(edge, selected, path);
  return list.projectNode(fieldType(edge, selected.name), selected.selections, path);
}

function pageInfo(
  compilation: Compilation,
  list: PagedList,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): ViewReader {
  const facts: Readonly<Record<string, ViewReader>> = {
    __typename: () => type.name,
    hasNextPage: ({ hasNextPage }) => hasNextPage,
    hasPreviousPage: ({ hasPreviousPage }) => hasPreviousPage,
    startCursor: ({ rows }) => cursorOf(list, rows[0]),
    endCursor: ({ rows }) => cursorOf(list, rows.at(-1)),
  };
  const readers = compilation.selections
    .fields(type, selections)
    .map(({ responseKey, name }) => [responseKey, facts[name] ?? (() => null)] as const);
  return (view) => respond(readers, view);
}

function cursorOf({ name, terms }: PagedList, row: Row | undefined): string | null {
  return row ? writeCursor(name, row.slice(0, terms.length) as CursorValues) : null;
}

function countRows({ match, variables, repeats }: Rows): Cypher.Expr {
  const clause = match(undefined);
  if (!repeats) return new Cypher.Count(clause);
  const distinct = new Cypher.Return(...variables).distinct();
  return new Cypher.Count(Cypher.utils.concat(clause, distinct));
}

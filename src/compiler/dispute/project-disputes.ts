import Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType, type SelectionSetNode } from "graphql";
import type { Compilation } from "../compilation.ts";
import { type Element, elementOf, keyOf } from "../element.ts";
import { fieldType, objectFieldType } from "../graph-type.ts";
import type { Variables } from "../operation/observations.ts";
import type { SelectedField } from "../operation/selection.ts";
import { RowColumns } from "../page/row-columns.ts";
import { matchWalk, walk } from "../path/walk.ts";
import { collectRows } from "../projection/collect-rows.ts";
import { projectComposite } from "../projection/composite.ts";
import { type Row, respond } from "../projection/projection.ts";
import type { Projector } from "../projection/projector.ts";
import {
  type DisputedAccount,
  type DisputingClaim,
  type FoundDispute,
  findDisputes,
  type Said,
} from "./find-disputes.ts";

/** How many accounts and claims an event has, for the estimate of rows. */
const usual = 20;

/** What a value of a dispute is read from: the dispute itself, and the rows that its keys speak of. */
interface From {
  readonly said: Said;
  readonly reports: ReadonlyMap<string, Row>;
  readonly claims: ReadonlyMap<string, Row>;
  readonly variables: Variables;
}

/** The statement brings the accounts and live claims of the event; what they differ on is found when they are read. */
export const projectDisputes: Projector<"disputes"> = (compilation, element, { field, selected, path }) => {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const accounts = accountRows(compilation, element);
  const claims = claimRows(compilation, element);
  const readers = compilation.selections.fields(type, selected.selections).map((each) => {
    const read = readDispute(compilation, type, each, `${path}.${each.responseKey}`, { accounts, claims });
    return [each.responseKey, read] as const;
  });
  return {
    columns: [accounts.collect(), claims.collect()],
    read: (row, at, variables) => {
      const [reports, said] = [byKey(row[at] as Row[]), byKey(row[at + 1] as Row[])];
      const found = findDisputes((row[at] as Row[]).map(accountOf), (row[at + 1] as Row[]).map(claimOf));
      return found.map((dispute) => respond(readers, { dispute, reports, claims: said, variables }));
    },
    rows: (variables) => usual * (2 + accounts.columns.rows(variables) + claims.columns.rows(variables)),
  };
};

interface Rows {
  readonly reached: Pick<Element, "node" | "relationship">;
  readonly columns: RowColumns;
  readonly collect: () => Cypher.Expr;
}

function accountRows({ view }: Compilation, element: Element): Rows {
  const way = walk(view, element.node, [{ type: "REPORTS", direction: "IN" }]);
  const account = way.relationship as Cypher.Relationship;
  const of = (...names: string[]) => names.map((name) => account.property(name));
  const columns = new RowColumns([
    keyOf(way),
    Cypher.toString(account.property("startedOn")),
    ...of("kind", "weapon", "target", "materialDamage"),
    ...of("deathsLow", "deathsBest", "deathsHigh", "woundedLow", "woundedBest", "woundedHigh"),
  ]);
  return { reached: way, columns, collect: () => collectRows(columns.all, matchWalk(way)) };
}

function accountOf(row: Row): DisputedAccount {
  const [report, date, kind, weapon, target, damage, ...tolls] = row as [string, ...(string | null)[]];
  const numbers = tolls as unknown as (number | null)[];
  const toll = (from: number) =>
    [numbers[from] ?? null, numbers[from + 1] ?? null, numbers[from + 2] ?? null] as const;
  return {
    report,
    date: date ?? null,
    kind: kind ?? null,
    weapon: weapon ?? null,
    target: target ?? null,
    damage: damage ?? null,
    deaths: toll(0),
    wounded: toll(3),
  };
}

function claimRows({ view }: Compilation, element: Element): Rows {
  const way = walk(view, element.node, [{ type: "ABOUT", direction: "IN", having: { live: true } }]);
  const named = walk(
    view,
    way.node,
    [{ type: ["HOLDS_RESPONSIBLE", "CLEARS"], direction: "OUT" }],
    ["Faction"],
  );
  const names = new Cypher.PatternComprehension(named.pattern).map(named.node.property("name"));
  if (named.where) names.where(named.where);
  const denies = Cypher.coalesce(way.node.property("denies"), new Cypher.List([]));
  const columns = new RowColumns([keyOf(way), way.node.property("stance"), denies, names]);
  return { reached: way, columns, collect: () => collectRows(columns.all, matchWalk(way)) };
}

function claimOf([key, stance, denies, factions]: Row): DisputingClaim {
  return { key, stance, denies, factions } as DisputingClaim;
}

function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row[0] as string, row]));
}

interface DisputeFrom extends Omit<From, "said"> {
  readonly dispute: FoundDispute;
}

type Sources = { readonly accounts: Rows; readonly claims: Rows };

function readDispute(
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: SelectedField,
  path: string,
  sources: Sources,
): (from: DisputeFrom) => unknown {
  if (selected.name === "__typename") return () => type.name;
  if (selected.name === "field") return ({ dispute }) => dispute.field;
  const valueType = objectFieldType(type, selected.name);
  const readers = compilation.selections.fields(valueType, selected.selections).map((each) => {
    const read = readValue(compilation, valueType, each, `${path}.${each.responseKey}`, sources);
    return [each.responseKey, read] as const;
  });
  return ({ dispute, ...from }) => dispute.values.map((said) => respond(readers, { ...from, said }));
}

function readValue(
  compilation: Compilation,
  type: GraphQLObjectType,
  { name, selections }: SelectedField,
  path: string,
  { accounts, claims }: Sources,
): (from: From) => unknown {
  if (name === "__typename") return () => type.name;
  if (name === "value") return ({ said }) => said.value;
  const isReports = name === "reports";
  const read = projectInto(
    compilation,
    isReports ? accounts : claims,
    fieldType(type, name),
    selections,
    path,
  );
  return ({ said, reports, claims: rows, variables }) =>
    (isReports ? said.reports : said.claims).map((key) => {
      const row = (isReports ? reports : rows).get(key);
      return row ? read(row, variables) : null;
    });
}

function projectInto(
  compilation: Compilation,
  { reached, columns }: Rows,
  type: ReturnType<typeof fieldType>,
  selections: readonly SelectionSetNode[],
  path: string,
) {
  const { node } = reached;
  const element = elementOf(type, { node, relationship: undefined });
  return columns.add(projectComposite(compilation, element, { type, selections, path }));
}

import Cypher from "@neo4j/cypher-builder";
import type { GraphQLObjectType } from "graphql";
import { badInput } from "../../errors.ts";
import type { Compilation } from "../compilation.ts";
import { fieldType } from "../graph-type.ts";
import type { Rows } from "../match/rows.ts";
import type { Input } from "../operation/input.ts";
import type { Arguments } from "../operation/selection.ts";
import { orderName, readCriteria } from "../page/order.ts";
import { type ConnectionAt, projectPage } from "../page/project-page.ts";
import type { Term } from "../page/term.ts";
import type { Projection } from "../projection/projection.ts";
import { type Base, matchBase } from "./base.ts";
import { type GroupColumn, planDimension } from "./dimension.ts";
import { Measures } from "./measures.ts";
import { projectGroup } from "./project-group.ts";

/**
 * Projects a page of groups: members are matched, expanded to what they are grouped by, and counted in the database,
 * so that one row stands for one group.
 *
 * @throws BAD_USER_INPUT if grouped by nothing
 */
export function projectGroups(compilation: Compilation, at: ConnectionAt): Projection {
  const group = fieldType(at.type, "nodes") as GraphQLObjectType;
  const mapping = group.extensions.groups;
  if (!mapping) throw new TypeError(`${group.name} is no group`);
  const base = matchBase(compilation, mapping.of, at.given.where);
  const by = readGrouping(at.given);
  const columns = new Map(
    by.map((grouping) => {
      const dimension = mapping.dimensions[grouping];
      if (!dimension) throw new TypeError(`${group.name} is not grouped by ${grouping}`);
      const type = fieldType(group, fieldShowing(group, grouping));
      return [grouping, planDimension(compilation, base, dimension, type, at.given)];
    }),
  );
  const measures = new Measures(base, mapping.of === "Claim");
  const order = groupOrder(measures, mapping.of === "Claim" ? "claims" : "events", columns, at.given.orderBy);
  return projectPage(
    compilation,
    {
      name: `${group.name} ${by.join()} ${order.name}`,
      rows: groupRows(base, columns, measures),
      terms: order.terms,
      projectNode: (_type, selections, path) =>
        projectGroup(compilation, { columns, measures }, { type: group, selections, path }),
      projectEdgeField: (edge) => {
        throw new TypeError(`${edge.name} has no fields of its own`);
      },
    },
    at,
  );
}

function readGrouping({ by }: Arguments): string[] {
  const groupings = by?.items().map((item) => item.constant<string>()) ?? [];
  if (groupings.length > 0) return [...new Set(groupings)];
  throw badInput("`by` is empty", { argument: by?.path ?? "by", allowed: "at least one thing to group by" });
}

function fieldShowing(group: GraphQLObjectType, grouping: string): string {
  const field = Object.values(group.getFields()).find(
    ({ extensions: { graph } }) => graph?.kind === "dimension" && graph.by === grouping,
  );
  if (!field) throw new TypeError(`${group.name} does not show ${grouping}`);
  return field.name;
}

type Columns = ReadonlyMap<string, GroupColumn>;

function groupRows(base: Base, columns: Columns, measures: Measures): Rows {
  const dimensions = [...columns.values()];
  return {
    match: (where) => {
      const aggregates = measures.columns();
      const grouped = new Cypher.With(...dimensions.map(named), ...aggregates);
      if (aggregates.length === 0) grouped.distinct();
      if (where) grouped.where(where);
      return Cypher.utils.concat(
        base.match(),
        ...dimensions.flatMap(reach),
        onceEach(base, dimensions),
        grouped,
      );
    },
    // Which measures there are is known once all that is selected has been projected.
    get variables() {
      return [
        ...dimensions.map(({ variable }) => variable),
        ...measures.columns().map(([, variable]) => variable),
      ];
    },
    repeats: false,
    plenty: false,
    scanned: false,
  };
}

function reach({ match }: GroupColumn): Cypher.Clause[] {
  return match ? [match()] : [];
}

/** Each member once in a group, where it may have come there in several ways. */
function onceEach(base: Base, dimensions: readonly GroupColumn[]): Cypher.With | undefined {
  if (!dimensions.some(({ repeats }) => repeats)) return undefined;
  const reached = dimensions.flatMap(({ match, variable }) => (match ? [variable] : []));
  return new Cypher.With(...base.carried(), ...reached).distinct();
}

function named({ variable, value }: GroupColumn): Cypher.Variable | [Cypher.Expr, Cypher.Variable] {
  return value ? [value, variable] : variable;
}

/** The biggest groups first, unless told. */
function groupOrder(
  measures: Measures,
  counted: "claims" | "events",
  columns: Columns,
  orderBy: Input | undefined,
) {
  const criteria = readCriteria(orderBy);
  const keys = Array.from(columns.values(), ({ key }): Term => term(key));
  const terms = criteria.flatMap(({ field, descending }): Term[] => {
    switch (field) {
      case "COUNT":
        return [{ ...term(measures.count(counted)), descending }];
      case "FIRST_ON":
        return [{ expression: measures.day("firstOn"), descending, nullable: true, isDate: true }];
      case "LAST_ON":
        return [{ expression: measures.day("lastOn"), descending, nullable: true, isDate: true }];
      default:
        return keys.map((key) => ({ ...key, descending }));
    }
  });
  const biggest = { ...term(measures.count(counted)), descending: true };
  const byKey = criteria.some(({ field }) => field === "KEY");
  const chosen = criteria.length > 0 ? terms : [biggest];
  return { terms: byKey ? chosen : [...chosen, ...keys], name: orderName(criteria) };
}

function term(expression: Cypher.Expr): Term {
  return { expression, descending: false, nullable: false, isDate: false };
}

import Cypher from "@neo4j/cypher-builder";
import { readGlobalId } from "../../../schema/graph/global-id.ts";
import { pageSize } from "../../../schema/page/connection.ts";
import { badInput } from "../../errors.ts";
import { all } from "../boolean.ts";
import { type Compilation, parameter } from "../compilation.ts";
import { elementOf, keyOf } from "../element.ts";
import { keysWithLabel } from "../filter/id.ts";
import { fieldType, labelOf, objectTypes } from "../graph-type.ts";
import type { Input } from "../operation/input.ts";
import type { Variables } from "../operation/observations.ts";
import { collectRows } from "../projection/collect-rows.ts";
import { projectFields } from "../projection/fields.ts";
import { nestedList } from "../projection/nested.ts";
import { column, object } from "../projection/projection.ts";
import { bindTold } from "../view/told.ts";
import type { RootAt, RootProjector } from "./root-field.ts";

type Found = Record<"key" | "value", unknown>;

/** Things by their global ids, in that order, null where there is none: one column a label. */
export const projectFindEach: RootProjector<"findEach"> = (compilation, at) => {
  const { ids } = at.given;
  if (!ids) throw new TypeError("`ids` is absent");
  const read = projectByIds(compilation, at, ids);
  return { ...read, rows: (variables) => idsOf(ids, variables).length * (1 + read.rows(variables)) };
};

/** Any thing by its global id. */
export const projectFindAny: RootProjector<"findAny"> = (compilation, at) => {
  const { id } = at.given;
  if (!id) throw new TypeError("`id` is absent");
  const found = projectByIds(compilation, at, id);
  return { ...found, read: (row, from, variables) => (found.read(row, from, variables) as unknown[])[0] };
};

function projectByIds(
  compilation: Compilation,
  at: Pick<RootAt, "query" | "field" | "selected">,
  ids: Input,
) {
  const { query, field, selected } = at;
  const place = { selections: selected.selections, path: selected.responseKey };
  // Only the labels that the ids speak of are looked at: which these are shapes the statement.
  const labels = ids.observe((value) => labelsOf(value).join()).split(",");
  const types = objectTypes(compilation.schema, fieldType(query, field.name));
  const columns = types
    .filter((type) => labels.includes(labelOf(type)))
    .map((type) => {
      const label = labelOf(type);
      const reached = { node: new Cypher.Node(), relationship: undefined };
      const keys = parameter((variables) => keysWithLabel(label, ids.read(variables)));
      const told = compilation.view.tell(reached.node, label);
      const value = object([
        ["key", column(keyOf(reached))],
        ["value", projectFields(compilation, elementOf(type, reached), type, place)],
      ]);
      const match = new Cypher.Match(new Cypher.Pattern(reached.node, { labels: label })).where(
        all([Cypher.in(keyOf(reached), keys), compilation.view.seen(reached.node)]) as Cypher.Predicate,
      );
      const found = collectRows(value.columns, match, bindTold(told));
      return [label, nestedList(found, value, 1)] as const;
    });
  const found = object(columns);
  return {
    ...found,
    read: (row: readonly unknown[], from: number, variables: Variables) => {
      const lists = found.read(row, from, variables) as Record<string, Found[]>;
      const byKey = new Map(
        Object.entries(lists).map(([label, list]) => [
          label,
          new Map(list.map(({ key, value }) => [key, value])),
        ]),
      );
      return idsOf(ids, variables).map((id) => {
        const identity = readGlobalId(id);
        return (identity && byKey.get(identity.label)?.get(identity.key)) ?? null;
      });
    },
  };
}

function idsOf(input: Input, variables: Variables): string[] {
  const ids = [input.read(variables)].flat().map(String);
  if (ids.length <= pageSize.most) return ids;
  throw badInput(`\`${input.path}\` has ${ids.length} ids`, {
    argument: input.path,
    allowed: `${pageSize.most} at most`,
  });
}

function labelsOf(ids: unknown): string[] {
  const labels = [ids].flat().flatMap((id) => readGlobalId(String(id))?.label ?? []);
  return [...new Set(labels)].sort();
}

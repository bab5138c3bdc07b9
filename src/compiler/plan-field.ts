import Cypher from "@neo4j/cypher-builder";
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isNonNullType } from "graphql";
import type { RootMapping } from "../../schema/graph/mapping.ts";
import { Compilation } from "./compilation.ts";
import type { FromVariables } from "./operation/observations.ts";
import type { SelectedField, Selections } from "./operation/selection.ts";
import type { FieldPlan } from "./plan.ts";
import { projectAll } from "./root/all.ts";
import { projectFind } from "./root/find.ts";
import { projectFindAny, projectFindEach } from "./root/find-each.ts";
import { projectGroupsField } from "./root/groups.ts";
import { projectPaths } from "./root/paths.ts";
import type { RootProjector } from "./root/root-field.ts";
import { projectSearch } from "./root/search.ts";
import type { View } from "./view/view.ts";

const projectors: { readonly [K in RootMapping["kind"]]: RootProjector<K> } = {
  find: projectFind,
  findAny: projectFindAny,
  findEach: projectFindEach,
  all: projectAll,
  groups: projectGroupsField,
  paths: projectPaths,
  search: projectSearch,
};

/** Compiles one root field to one statement that returns one row. */
export function planField(
  schema: GraphQLSchema,
  query: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
  selections: Selections,
  view: View,
): FieldPlan {
  const mapping = field.extensions.root;
  if (!mapping) throw new TypeError(`${query.name}.${field.name} has no way to be answered`);
  const compilation = new Compilation(schema, selections, view);
  const given = selections.arguments(field, selected, selected.responseKey);
  const project = projectors[mapping.kind] as RootProjector<RootMapping["kind"]>;
  const { columns, read, rows } = project(compilation, { field, query, selected, given, mapping });
  const { checks, demands } = compilation;
  const { cypher, params } = printStatement(compilation, [...checks.map(({ holds }) => holds), ...columns]);
  const parameters = Object.entries(params) as [string, FromVariables][];
  return {
    responseKey: selected.responseKey,
    nullable: !isNonNullType(field.type),
    nodes: selected.nodes,
    text: cypher,
    bind: (variables) => {
      for (const read of demands) read(variables);
      return Object.fromEntries(parameters.map(([name, value]) => [name, value(variables)]));
    },
    rows,
    decode: (row, variables) => {
      const failed = checks.find((_check, index) => row[index] !== true);
      if (failed) throw failed.error(variables);
      return read(row, checks.length, variables);
    },
  };
}

function printStatement(compilation: Compilation, columns: readonly Cypher.Expr[]): Cypher.CypherResult {
  // Short names: the driver gets them back with every answer.
  const named = columns.map((column, index): [Cypher.Expr, string] => [column, `c${index}`]);
  // What needs no column is the same whatever the graph holds, and a statement has to return something.
  const returned = new Cypher.Return(...(named.length > 0 ? named : ([[Cypher.true, "c0"]] as typeof named)));
  return Cypher.utils.concat(...compilation.settled(), returned).build();
}

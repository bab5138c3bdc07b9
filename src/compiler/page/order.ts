import type Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from "graphql";
import { badInput } from "../../errors.ts";
import type { Compilation } from "../compilation.ts";
import { certainProperties } from "../filter/certain.ts";
import { distanceIn } from "../filter/distance.ts";
import type { Input } from "../operation/input.ts";
import { propertyName } from "../projection/property.ts";
import type { View } from "../view/view.ts";
import type { Term } from "./term.ts";

interface Criterion {
  readonly field: string;
  readonly descending: boolean;
  readonly input: Input;
}

/** The order of a list, and a name for it that stands in its cursors. */
export interface Order {
  readonly terms: readonly Term[];
  readonly name: string;
}

/** Reads `orderBy`; ties are broken by key, so that every row has a place of its own. */
export function readCriteria(orderBy: Input | undefined): Criterion[] {
  if (!orderBy || orderBy.isNull()) return [];
  return orderBy.items().map((input) => {
    const { field, direction } = input.fields();
    if (!field || !direction) throw new TypeError(`${input.path} is no order`);
    return { field: field.constant<string>(), descending: direction.constant() === "DESC", input };
  });
}

/** What the filter of a list tells about its order. */
export interface Filtered {
  /** How far a node is from the point that the filter measures from, in metres. */
  readonly distance: Cypher.Expr | undefined;
  /** Properties that have a value in every node that meets the filter. */
  readonly certain: ReadonlySet<string>;
}

/** Reads what a filter tells about the order of the nodes that meet it. */
export function filtered(
  compilation: Compilation,
  node: Cypher.Node,
  label: string,
  filter: Input | undefined,
): Filtered {
  if (!filter || filter.isNull()) return { distance: undefined, certain: new Set() };
  return { distance: distanceIn(compilation, node, label, filter), certain: certainProperties(filter) };
}

/**
 * The order of nodes of a type.
 *
 * @throws BAD_USER_INPUT for an order by distance where there is nothing to measure from
 */
export function nodeOrder(
  view: View,
  type: GraphQLObjectType,
  node: Cypher.Node,
  orderBy: Input | undefined,
  { distance, certain }: Filtered,
): Order {
  const told = view.told(node);
  const before = told?.asks;
  const orders = type.extensions.graph?.orders ?? {};
  const criteria = readCriteria(orderBy);
  const terms = criteria.map(({ field, descending, input }): Term => {
    const property = orders[field];
    if (property) {
      const { nullable, isDate } = traits(type, property);
      const expression = view.property(node, type.extensions.graph?.label, property);
      return { expression, descending, nullable: nullable && !certain.has(property), property, isDate };
    }
    if (!distance) {
      throw badInput(`\`${input.path}\` orders by ${field}, and there is no point to measure from`, {
        argument: input.path,
        allowed: "DISTANCE together with `where.near`",
      });
    }
    return { expression: distance, descending, nullable: false, isDate: false };
  });
  const key: Term = {
    expression: node.property("key"),
    descending: false,
    nullable: false,
    property: "key",
    isDate: false,
  };
  if (told && (told.asks !== before || criteria.some(({ field }) => !orders[field]))) told.orders = true;
  const byKey = criteria.some(({ field }) => field === "KEY");
  return { terms: byKey ? terms : [...terms, key], name: orderName(criteria) };
}

/** Names an order, so that a cursor can be told from one of the same list in another order. */
export function orderName(criteria: readonly Criterion[]): string {
  return criteria.map(({ field, descending }) => (descending ? `-${field}` : field)).join();
}

/** Whether a property may be absent, and whether it holds days, as the field that shows it says. */
function traits(type: GraphQLObjectType, property: string): Pick<Term, "nullable" | "isDate"> {
  for (const { type: shown, extensions } of Object.values(type.getFields())) {
    const { graph } = extensions;
    const named = getNamedType(shown);
    if (graph?.kind === "property" && graph.property === property) {
      return { nullable: !isNonNullType(shown), isDate: named.name === "Date" };
    }
    if (graph?.kind === "record" && graph.prefix && isObjectType(named)) {
      const names = Object.keys(named.getFields()).map((name) => propertyName(graph.prefix ?? "", name));
      if (names.includes(property)) return { nullable: true, isDate: false };
    }
  }
  throw new TypeError(`${type.name} is ordered by ${property}, which no field shows`);
}

import Cypher from "@neo4j/cypher-builder";
import type { GraphQLSchema } from "graphql";
import { Day } from "../day.ts";
import type { ClaimgraphError } from "../errors.ts";
import type { FoundNodes } from "./match/found-nodes.ts";
import type { Input } from "./operation/input.ts";
import type { FromVariables } from "./operation/observations.ts";
import type { Selections } from "./operation/selection.ts";
import type { View } from "./view/view.ts";

/** Something that has to hold in the graph for an answer to make sense; else the request fails with this error. */
export interface Check {
  readonly holds: Cypher.Expr;
  readonly error: FromVariables<ClaimgraphError>;
}

/** What compiling one root field shares: the schema, the selections, and what its statement settles first. */
export class Compilation {
  readonly schema: GraphQLSchema;
  readonly selections: Selections;
  /** The graph as the operation sees it. */
  readonly view: View;
  readonly checks: Check[] = [];
  /** Reads of what each request gives that throw where it is not allowed. */
  readonly demands: FromVariables[] = [];
  /** The point that each `near` filter measures from. */
  readonly origins = new Map<Input, Cypher.Expr>();
  /** The folded forms that each name asked for stands for. */
  readonly spellings = new Map<Input, Cypher.Variable>();
  /** The related nodes that rows are found by, by `nameOfFound`. */
  readonly found = new Map<string, FoundNodes>();
  readonly #settled: [Cypher.Expr, Cypher.Variable][] = [];
  readonly #settledLast: [Cypher.Expr, Cypher.Variable][] = [];

  constructor(schema: GraphQLSchema, selections: Selections, view: View) {
    this.schema = schema;
    this.selections = selections;
    this.view = view;
  }

  /** Has the statement settle an expression once, before anything else, and gives the variable that holds it. */
  settle(expression: Cypher.Expr): Cypher.Variable {
    const variable = new Cypher.Variable();
    this.#settled.push([expression, variable]);
    return variable;
  }

  /** The same for an expression that may use what is settled. */
  settleLast(expression: Cypher.Expr): Cypher.Variable {
    const variable = new Cypher.Variable();
    this.#settledLast.push([expression, variable]);
    return variable;
  }

  /** The variables of what is settled so far. */
  get known(): Cypher.Variable[] {
    return [...this.#settled, ...this.#settledLast].map(([, variable]) => variable);
  }

  /** A `$` parameter whose value may not be allowed: that is refused even where the statement comes to need no such value. */
  checked(read: FromVariables): Cypher.Param {
    this.demands.push(read);
    return parameter(read);
  }

  /** The clauses that settle what has to be. */
  settled(): Cypher.Clause[] {
    return [
      ...(this.#settled.length > 0 ? [new Cypher.With(...this.#settled)] : []),
      ...(this.#settledLast.length > 0
        ? [new Cypher.With(...this.#settled.map(([, variable]) => variable), ...this.#settledLast)]
        : []),
    ];
  }
}

/** A `$` parameter whose value is read from the variables of each request. */
export function parameter(read: FromVariables): Cypher.Param {
  return new Cypher.Param(read);
}

/** The same for a day, or a list of them: dates in the statement, which need not be made of text in every row. */
export function dayParameter(read: FromVariables): Cypher.Param {
  return new Cypher.Param(((variables) => asDay(read(variables))) satisfies FromVariables);
}

function asDay(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDay);
  return value === null || value === undefined ? null : new Day(String(value));
}

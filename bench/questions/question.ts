import type { Database } from "../../src/neo4j/database.ts";
import type { Sample } from "./sample.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** What is sent to a GraphQL server. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Variables;
}

/** How a question is put to a GraphQL server. */
interface ToGraphQL {
  /** One request, or several in turn where one cannot answer. */
  requests(variables: Variables): readonly GraphQLRequest[];
  /** The answer in a form that is the same for all servers, from the `data` of each response. */
  read(data: readonly unknown[], variables: Variables): unknown;
}

/** How a question is put to the reference: one statement, each row of which is one value. */
interface ToCypher {
  readonly statement: string;
  /** Its parameters; a `bigint` is sent as an integer. */
  parameters(variables: Variables): Variables;
  read(rows: readonly unknown[], variables: Variables): unknown;
}

/** What a question may look at to find values to ask with. */
export interface Prepared {
  readonly sample: Sample;
  readonly database: Database;
  /** Asks our server, for what a client of it would have from an earlier answer: a cursor. */
  readonly askOurs: (request: GraphQLRequest) => Promise<unknown>;
}

/** A question that three servers answer alike. */
export interface Question {
  /** Name to choose it by. */
  readonly name: string;
  readonly title: string;
  /** The values to ask with, in turn. None: there is nothing in the graph to ask about. */
  variables(prepared: Prepared): readonly Variables[] | Promise<readonly Variables[]>;
  readonly ours: ToGraphQL;
  readonly peer: ToGraphQL;
  readonly reference: ToCypher;
}

/** One request, of which the variables are those of the question. */
export function ask(query: string): ToGraphQL["requests"] {
  return (variables) => [{ query, variables }];
}

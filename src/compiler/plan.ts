import type { FieldNode } from "graphql";
import type { ClaimgraphError } from "../errors.ts";
import type { Statement } from "../statement.ts";
import type { FromVariables, Variables } from "./operation/observations.ts";

/** A root field of an operation, compiled to one statement. */
export interface FieldPlan {
  readonly responseKey: string;
  /** May its answer be null? If not, an error in it leaves the whole response without data. */
  readonly nullable: boolean;
  readonly nodes: readonly FieldNode[];
  /** The statement's text; the same for all requests that the plan serves. */
  readonly text: string;
  /**
   * The values of the statement's parameters.
   *
   * @throws BAD_USER_INPUT if a value that the request gives is not allowed
   */
  readonly bind: FromVariables<Statement["parameters"]>;
  /** How many rows the database may have to bring, at most; an estimate from the sizes of pages. */
  readonly rows: FromVariables<number>;
  /**
   * Reads the answer from the one row that the statement returns.
   *
   * @throws BAD_USER_INPUT if what the request names is not in the graph
   */
  readonly decode: (row: readonly unknown[], variables: Variables) => unknown;
}

/** A root field whose arguments are not allowed. */
export interface FailedField extends Pick<FieldPlan, "responseKey" | "nullable" | "nodes"> {
  readonly error: ClaimgraphError;
}

/** The root field `__typename`. */
export interface TypeNameField {
  readonly responseKey: string;
  readonly typeName: string;
}

/** What an operation comes to: one statement for each root field. */
export interface Plan {
  readonly fields: readonly (FieldPlan | FailedField | TypeNameField)[];
  /** Are those all its root fields? What asks for the schema itself is left out. */
  readonly complete: boolean;
  /** Does the plan serve a request with these variables? */
  readonly serves: FromVariables<boolean>;
}

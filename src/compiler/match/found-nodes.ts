import { isDeepStrictEqual } from "node:util";
import Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import type { MatchedNodes } from "./nodes.ts";

/** The way from the nodes of a row to those that it is found by. */
export interface FoundBy {
  readonly row: Cypher.Node;
  readonly path: readonly Hop[];
  readonly node: Cypher.Node;
}

/**
 * The nodes of a label that meet a filter, by which the rows of a statement are found: "factions that made such a claim".
 * Where a list below asks for the same nodes ("and those claims of each"), each row brings those that it was found by; a
 * list that comes to them another way has them settled before all else. Testing each of a faction's claims anew would
 * cost many times what finding the factions does.
 */
export class FoundNodes {
  readonly #compilation: Compilation;
  readonly #match: () => MatchedNodes;
  readonly #by: FoundBy | undefined;
  #list: Cypher.Variable | undefined;
  #gathered: Cypher.Variable | undefined;

  constructor(compilation: Compilation, match: () => MatchedNodes, by: FoundBy | undefined) {
    this.#compilation = compilation;
    this.#match = match;
    this.#by = by;
  }

  /** The list of them, if something has asked for it. */
  get settled(): Cypher.Variable | undefined {
    return this.#list;
  }

  /** The list of them, settled from now on. */
  settle(): Cypher.Variable {
    this.#list ??= this.#compilation.settleLast(this.#collect());
    return this.#list;
  }

  /** The list of those that a row was found by, if that is what a path from a node leads to; each row has it from now on. */
  ofRow(node: Cypher.Node, path: readonly Hop[]): Cypher.Variable | undefined {
    if (node !== this.#by?.row || !isDeepStrictEqual(path, this.#by.path)) return undefined;
    this.#gathered ??= new Cypher.Variable();
    return this.#gathered;
  }

  /** What makes one row of all those that were found for one node, if something has asked for it. */
  get gathered(): [Cypher.Expr, Cypher.Variable][] {
    return this.#by && this.#gathered ? [[Cypher.collect(this.#by.node).distinct(), this.#gathered]] : [];
  }

  #collect(): Cypher.Expr {
    const { node, match } = this.#match();
    const found = new Cypher.Return(node).distinct();
    return new Cypher.Collect(Cypher.utils.concat(match(undefined), found));
  }
}

/** What tells the nodes of a label that meet a filter from others: one text means one thing throughout an operation. */
export function nameOfFound(label: string, filter: Input): string {
  return `${label} ${filter.text}`;
}

import Cypher from "@neo4j/cypher-builder";
import type { Compilation } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import type { MatchedNodes } from "./nodes.ts";

/**
 * The nodes of a label that meet a filter, by which the rows of a statement are found: "factions that made such a claim".
 * Where a list below asks for the same nodes ("and those claims of each"), they are brought once, before all else, and both
 * use them; testing each of a faction's claims anew would cost many times what finding the factions does.
 */
export class FoundNodes {
  readonly #compilation: Compilation;
  readonly #match: () => MatchedNodes;
  #list: Cypher.Variable | undefined;

  constructor(compilation: Compilation, match: () => MatchedNodes) {
    this.#compilation = compilation;
    this.#match = match;
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

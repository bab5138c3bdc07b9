import Cypher from "@neo4j/cypher-builder";
import { parameter } from "../compilation.ts";
import type { Test } from "./predicate.ts";

/** Whether a boolean property is as asked. */
export const testFlag: Test<"flag"> = ({ compilation, node, label, input, mapping }) =>
  Cypher.eq(compilation.view.property(node, label, mapping.property), parameter(input.read));

import Cypher from "@neo4j/cypher-builder";
import { parameter } from "../compilation.ts";
import type { Test } from "./predicate.ts";

/** Whether a boolean property is as asked. */
export const testFlag: Test<"flag"> = ({ node, input, mapping }) =>
  Cypher.eq(node.property(mapping.property), parameter(input.read));

import Cypher from "@neo4j/cypher-builder";
import { parameter } from "../compilation.js";
/** Whether a boolean property is as asked. */
export const testFlag = ({ compilation, node, label, input, mapping }) => Cypher.eq(compilation.view.property(node, label, mapping.property), parameter(input.read));

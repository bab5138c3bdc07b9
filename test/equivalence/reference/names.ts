import { foldName } from "../../../schema/name/fold.ts";
import type { MemoryGraph, MemoryNode } from "../graph/memory-graph.ts";
import type { Tests } from "./value.ts";

/** Whether each test is met by one of a thing's names. Everything has a name, so none is unknown. */
export function meetsName(graph: MemoryGraph, node: MemoryNode, tests: Tests): boolean {
  const names = graph
    .reached(node, [{ type: "ALIAS_OF", direction: "IN" }])
    .map((alias) => foldName(String(alias.properties.name)));
  return Object.entries(tests).every(([test, value]) => {
    if (value === null) return test !== "eq";
    const asked = [value].flat().map((name) => foldName(String(name)));
    return names.some((name) => asked.some((one) => passes(name, test, one)));
  });
}

function passes(name: string, test: string, asked: string): boolean {
  if (test === "contains") return name.includes(asked);
  return test === "startsWith" ? name.startsWith(asked) : name === asked;
}

/** The things of a label that have a name. */
export function named(graph: MemoryGraph, label: string, name: string): MemoryNode[] {
  return graph.labelled(label).filter((node) => meetsName(graph, node, { eq: name }));
}

import { kindsNamed } from "../../../schema/name/feature-words.ts";
import { foldName } from "../../../schema/name/fold.ts";
import { type NameKeys, nameKeys } from "../../../schema/name/keys.ts";
import type { MemoryGraph, MemoryNode } from "../graph/memory-graph.ts";
import type { Tests } from "./value.ts";

/** Whether each test is met by one of a thing's names. Everything has a name, so none is unknown. */
export function meetsName(graph: MemoryGraph, node: MemoryNode, tests: Tests): boolean {
  return Object.entries(tests).every(([test, value]) => {
    if (value === null) return test !== "eq";
    const asked = [value].flat().map(String);
    if (test === "eq" || test === "in") {
      return asked.some((name) => named(graph, node.label, name).includes(node));
    }
    const names = namesOf(graph, node).map(foldName);
    return names.some((name) => asked.some((part) => passes(name, test, foldName(part))));
  });
}

function passes(name: string, test: string, part: string): boolean {
  return test === "contains" ? name.includes(part) : name.startsWith(part);
}

/** The things of a label that a name means: those with the name itself, else those with the closest ones to it. */
export function named(graph: MemoryGraph, label: string, name: string): MemoryNode[] {
  const asked = nameKeys(name);
  const kinds = kindsNamed(asked.sound);
  const distances = graph.labelled(label).map((node) => {
    const isOfKind = kinds.length === 0 || kinds.includes(String(node.properties.kind));
    const own = namesOf(graph, node).map((each) => distance(asked, nameKeys(each), isOfKind));
    return { node, distance: Math.min(...own) };
  });
  const least = Math.min(...distances.map((each) => each.distance));
  if (least === Number.POSITIVE_INFINITY) return [];
  return distances.filter((each) => each.distance === least).map(({ node }) => node);
}

/** By the first key in which two names agree; not at all where their vowels contradict each other. */
function distance(asked: NameKeys, own: NameKeys, isOfKind: boolean): number {
  if (asked.folded === own.folded) return 0;
  if (asked.sound === own.sound) return 1;
  if (asked.skeleton !== own.skeleton || !agree(asked.vowels, own.vowels)) return Number.POSITIVE_INFINITY;
  return isOfKind ? 2 : 3;
}

function agree(vowels: string, others: string): boolean {
  return Array.from(vowels).every(
    (vowel, index) => [vowel, others[index]].includes(".") || vowel === others[index],
  );
}

function namesOf(graph: MemoryGraph, node: MemoryNode): string[] {
  return graph
    .reached(node, [{ type: "ALIAS_OF", direction: "IN" }])
    .map((alias) => String(alias.properties.name));
}

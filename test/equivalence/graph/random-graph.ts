import fc from "fast-check";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { type RelationshipType, relationships } from "../../../schema/graph/relationships.ts";
import { keyOf, MemoryGraph, type MemoryNode, type MemoryRelationship, type Value } from "./memory-graph.ts";
import { Random } from "./random.ts";
import { randomAliases } from "./random-aliases.ts";
import { randomFirstDays, randomHistory } from "./random-history.ts";
import { nearRelationships, randomPoint } from "./random-points.ts";
import { randomRelationships } from "./random-relationships.ts";
import { randomProperties } from "./random-value.ts";
import { alternatives, labelledTypes } from "./shapes.ts";

interface DraftNode extends MemoryNode {
  readonly properties: Record<string, Value>;
}

/** How many nodes a label has; six where it is not told. */
const counts: Readonly<Record<string, number>> = { Place: 14, Event: 16, Claim: 16 };
const usualCount = 6;

/** Those that follow from names, distances and what events showed from day to day. */
const computed: readonly string[] = ["ALIAS_OF", "NEAR", "AT", "PLACED_AT", "WAS"];

/** A random graph that follows from a seed, with every label and every type of relationship of the schema. */
export function randomGraph(schema: GraphQLSchema, seed: number): MemoryGraph {
  const drawn = fc.gen().map((draw) => drawGraph(schema, new Random(draw)));
  const [graph] = fc.sample(drawn, { seed, numRuns: 1 });
  if (!graph) throw new Error("No graph came of it");
  return graph;
}

function drawGraph(schema: GraphQLSchema, random: Random): MemoryGraph {
  const things = labelledTypes(schema)
    .filter(({ name }) => name !== "Alias")
    .flatMap((type) => drawNodes(random, type));
  randomFirstDays(random, things);
  const history = randomHistory(random, schema, things);
  const aliases = randomAliases(random, schema, things);
  const nodes = [...things, ...aliases.nodes];
  const types = (Object.keys(relationships) as RelationshipType[]).filter((type) => !computed.includes(type));
  const related = joinedOnce(
    types.flatMap((type) => randomRelationships(random, schema, type, nodes)),
    alternatives(schema),
  );
  for (const thing of things) if (thing.label === "Claim") setDay(thing, related);
  for (const was of history.relationships) if (was.type === "WAS") drawBasis(random, was, related);
  return new MemoryGraph(
    [...nodes, ...history.nodes],
    [...related, ...history.relationships, ...aliases.relationships, ...nearRelationships(things)],
  );
}

function drawNodes(random: Random, type: GraphQLObjectType): DraftNode[] {
  const label = String(type.extensions.graph?.label);
  return Array.from({ length: counts[label] ?? usualCount }, (_, index) => {
    const properties: Record<string, Value> = { ...randomProperties(random, type), key: keyAt(label, index) };
    if ("location" in type.getFields() && random.chance(85)) properties.location = randomPoint(random);
    return { label, properties };
  });
}

/** The first few keys are the same for all labels: keys are unique among the nodes of one label only. */
function keyAt(label: string, index: number): string {
  return index < 3
    ? `shared-${index}`
    : `${label.toLowerCase()}:${["é", "E", "e", "'", "-"][index % 5]}${index}`;
}

/** Leaves out what joins two nodes that are joined already by a type which stands for the same. */
function joinedOnce(
  related: readonly MemoryRelationship[],
  same: readonly (readonly RelationshipType[])[],
): MemoryRelationship[] {
  return related.filter(
    ({ type, from, to }, index) =>
      !related
        .slice(0, index)
        .some(
          (other) =>
            other.from === from &&
            other.to === to &&
            other.type !== type &&
            same.some((types) => types.includes(type) && types.includes(other.type)),
        ),
  );
}

/** The day of a claim is that on which it was made; where that is not known, of its earliest event. */
function setDay(claim: DraftNode, related: readonly MemoryRelationship[]): void {
  const days = related
    .filter(({ type, from }) => type === "ABOUT" && from === claim)
    .flatMap(({ to }) => to.properties.startedOn ?? []);
  const day = claim.properties.claimedOn ?? days.sort()[0];
  if (day !== undefined) claim.properties.day = day;
}

/** A version keeps which of the claims about its event the responsibility that it shows rested on. */
function drawBasis(
  random: Random,
  { from: event, to: version }: MemoryRelationship,
  related: readonly MemoryRelationship[],
): void {
  const claims = related
    .filter(({ type, to }) => type === "ABOUT" && to === event)
    .map(({ from }) => keyOf(from));
  (version as DraftNode).properties.basis = claims.filter(() => random.chance(50));
}

import { isObjectType } from "graphql";
import { expect, test } from "vitest";
import { buildGraphSchema } from "../../../schema/build.ts";
import { type RelationshipType, relationships } from "../../../schema/graph/relationships.ts";
import { nodeShapes } from "../../../src/import/change/nodes.ts";
import { relationshipShapes } from "../../../src/import/change/relationships.ts";

const schema = await buildGraphSchema();

/** Written for the import's own sake, or for what is derived: no field shows it. */
const unseen = new Set(["Place.locatedBy", "Alias.folded", "Alias.sound", "Alias.skeleton", "Alias.vowels"]);

test.each(Object.entries(nodeShapes))("every property of %s has a field in the schema", (label, shape) => {
  const shown = propertiesOf(label);
  const missing = Object.keys(shape).filter((name) => !shown.has(name) && !unseen.has(`${label}.${name}`));
  expect(missing).toEqual([]);
});

test("every relationship that is stated or given can be written, and no other one", () => {
  const types = Object.keys(relationships) as RelationshipType[];
  expect(Object.keys(relationshipShapes).sort()).toEqual(
    types.filter((type) => ["STATED", "GIVEN"].includes(relationships[type].basis)).sort(),
  );
});

/** The properties that a type's fields show, those of records on the same node included. */
function propertiesOf(typeName: string, prefix = ""): Set<string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
  const properties = new Set<string>();
  for (const field of Object.values(type.getFields())) {
    const { graph } = field.extensions;
    if (graph?.kind === "property" || graph?.kind === "point") {
      properties.add(prefix ? prefix + capital(graph.property) : graph.property);
    } else if (graph?.kind === "record") {
      const name = String(field.type).replace("!", "");
      for (const property of propertiesOf(name, graph.prefix ?? "")) properties.add(property);
    }
  }
  return properties;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

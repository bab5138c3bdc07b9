import type { GraphQLObjectType } from "graphql";
import type { Compilation } from "../compilation.ts";
import { elementOf } from "../element.ts";
import { fieldType } from "../graph-type.ts";
import { type Place, projectComposite } from "../projection/composite.ts";
import { column, constant, object, type Projection } from "../projection/projection.ts";
import type { Hit } from "./hits.ts";

interface HitPlace extends Place {
  readonly type: GraphQLObjectType;
  /** The labels of what is looked for. */
  readonly labels: readonly string[];
}

/** Projects what is selected on a hit: what was found, by which name or title, and how well it fits. */
export function projectHit(
  compilation: Compilation,
  hit: Hit,
  { type, labels, selections, path }: HitPlace,
): Projection {
  const projectPart = (name: string, place: Omit<Place, "type">): Projection => {
    switch (name) {
      case "__typename":
        return constant(type.name);
      case "matched":
        return column(hit.matched);
      case "score":
        return column(hit.score);
      default: {
        const node = fieldType(type, name);
        const element = { ...elementOf(node, { node: hit.thing, relationship: undefined }), labels };
        return projectComposite(compilation, element, { ...place, type: node });
      }
    }
  };
  return object(
    compilation.selections.fields(type, selections).map(({ responseKey, name, selections }) => {
      return [responseKey, projectPart(name, { selections, path: `${path}.${responseKey}` })];
    }),
    type.name,
  );
}

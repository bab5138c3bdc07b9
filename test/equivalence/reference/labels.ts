import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";

/** The types that objects of a type can be of. */
export function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** The labels of the nodes that a type of objects stands for; none where its fields lie on relationships. */
export function labelsOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  return objectTypes(schema, type).flatMap(({ extensions: { graph } }) => graph?.label ?? []);
}

import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from "graphql";

/** What a rule points at when a value that the client wrote is not one that its argument can have. */
const valueKinds: ReadonlySet<string> = new Set([
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.FLOAT,
  Kind.INT,
  Kind.LIST,
  Kind.NULL,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
  Kind.STRING,
]);

/**
 * Gives each error that points at a value written in the document the path of that value as `extensions.argument`:
 * `where.near.km`, `where.OR.1.title`, `@asOf.date`, or `$since` for the default of a variable.
 */
export function nameArguments(document: DocumentNode, errors: readonly GraphQLError[]): void {
  const faulty = new Map<ASTNode, GraphQLError>();
  for (const error of errors) {
    const [node] = error.nodes ?? [];
    if (node !== undefined && valueKinds.has(node.kind)) faulty.set(node, error);
  }
  if (faulty.size === 0) return;
  visit(document, {
    enter(node, _key, _parent, path) {
      const error = faulty.get(node);
      if (error !== undefined) error.extensions.argument = argumentPath(document, path);
    },
  });
}

/** Names what lies on the way from the document to one of its values, beginning at the argument. */
function argumentPath(document: DocumentNode, way: readonly (string | number)[]): string {
  let names: (string | number)[] = [];
  let directive = "";
  let at: unknown = document;
  for (const step of way) {
    const holder = at as ASTNode;
    at = (at as Record<string | number, unknown>)[step];
    const node = at as ASTNode;
    if (node.kind === Kind.FIELD) directive = "";
    else if (node.kind === Kind.DIRECTIVE) directive = `@${node.name.value}.`;
    else if (node.kind === Kind.VARIABLE_DEFINITION) names = [`$${node.variable.name.value}`];
    else if (node.kind === Kind.ARGUMENT) names = [`${directive}${node.name.value}`];
    else if (node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
    else if (Array.isArray(holder) && valueKinds.has(node.kind)) names.push(step);
  }
  return names.join(".");
}

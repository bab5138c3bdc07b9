import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** A place of an operation that takes any text: `write` gives the operation with a value there, such as `$text` or `"a"`. */
export interface TextArgument {
  /** Such as `events.where.near.place`. */
  readonly path: string;
  /** Type of a variable that may stand there. */
  readonly type: string;
  readonly write: (value: string) => string;
}

/** What is written before and after a value so that it stands at a place, and the types passed on the way there. */
interface Place {
  readonly path: string;
  readonly type: GraphQLInputType;
  readonly before: string;
  readonly after: string;
  readonly way: readonly string[];
}

/** Two places are alike if the last so many types on the way to them are: those of a filter inside a filter's relation. */
const tellingTypes = 3;

/** Each argument of a root field, and each field of an object that can go into one, that takes any text: of those alike, one. */
export function textArguments(schema: GraphQLSchema): TextArgument[] {
  const known = new Set<string>();
  const isNew = ({ way }: Place) => {
    const end = way.slice(-tellingTypes).join();
    return !known.has(end) && known.add(end);
  };
  const found: TextArgument[] = [];
  const open = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(rootPlaces);
  for (let place = open.shift(); place; place = open.shift()) {
    const type = getNamedType(place.type);
    if (isInputObjectType(type)) open.push(...placesIn(place, type).filter(isNew));
    else if (["String", "ID"].includes(type.name)) found.push(textArgument(place));
  }
  return found;
}

function rootPlaces(field: GraphQLField<unknown, unknown>): Place[] {
  return field.args.map(({ name, type }) => {
    const others = field.args.filter((other) => other.name !== name && isRequiredArgument(other));
    const given = others.map((other) => `, ${other.name}: ${anyValue(other.type)}`).join("");
    return {
      path: `${field.name}.${name}`,
      type,
      before: `{ ${field.name}(${name}: `,
      after: `${given}) ${selection(field)} }`,
      way: [`${field.name}.${name}`],
    };
  });
}

function placesIn({ path, before, after, way }: Place, type: GraphQLInputObjectType): Place[] {
  const fields = Object.values(type.getFields());
  return fields.map((field) => {
    const others = fields.filter((other) => other.name !== field.name && isRequiredInputField(other));
    const given = others.map((other) => `, ${other.name}: ${anyValue(other.type)}`).join("");
    return {
      path: `${path}.${field.name}`,
      type: field.type,
      before: `${before}{ ${field.name}: `,
      after: `${given} }${after}`,
      way: [...way, `${type.name}.${field.name}`],
    };
  });
}

function textArgument({ path, type, before, after }: Place): TextArgument {
  const named = `${getNamedType(type).name}!`;
  // GraphQL takes a value for a list of one, but no variable that is none.
  const [open, close] = isListType(getNullableType(type)) ? ["[", "]"] : ["", ""];
  return { path, type: named, write: (value) => `${before}${open}${value}${close}${after}` };
}

function anyValue(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? "";
  return ["Float", "Int"].includes(named.name) ? "1" : '"a"';
}

function selection({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return "";
  const isPage = isObjectType(named) && "nodes" in named.getFields() && "totalCount" in named.getFields();
  return isPage ? "{ nodes { __typename } totalCount }" : "{ __typename }";
}

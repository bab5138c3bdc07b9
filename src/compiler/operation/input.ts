import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  print,
  type ValueNode,
  valueFromAST,
  visit,
} from "graphql";
import type { FilterMapping } from "../../../schema/graph/mapping.ts";
import type { FromVariables, Observations } from "./observations.ts";

/** A value given to an argument or to a field of an input object, in the operation's text or through its variables. */
export class Input {
  readonly type: GraphQLInputType;
  /** Where it stands, such as `events.where.near.km`. */
  readonly path: string;
  /** The value for the variables of a request. */
  readonly read: FromVariables;
  /** Where an input object's field lies in the graph. */
  readonly graph: FilterMapping | undefined;
  /** What the operation has for it; undefined for a default, and for a part of a variable. */
  readonly text: string | undefined;
  readonly #seen: Observations;
  /** An object or list in the operation's text, whose parts may be variables; undefined where the value is one whole. */
  readonly #node: ValueNode | undefined;
  #entries: (readonly [string, Input])[] | undefined;
  #items: Input[] | undefined;

  private constructor(
    type: GraphQLInputType,
    path: string,
    seen: Observations,
    read: FromVariables,
    node?: ValueNode,
    graph?: FilterMapping,
    text?: string,
  ) {
    this.type = type;
    this.path = path;
    this.read = read;
    this.graph = graph;
    this.text = text;
    this.#seen = seen;
    this.#node = node;
  }

  /** The value of an argument, or its default where it is absent or null; undefined where it is absent and has none. */
  static ofArgument(
    argument: { type: GraphQLInputType; defaultValue?: unknown; extensions?: { graph?: FilterMapping } },
    node: ValueNode | undefined,
    path: string,
    seen: Observations,
  ): Input | undefined {
    const { type, defaultValue, extensions } = argument;
    const graph = extensions?.graph;
    const absent =
      !node ||
      (node.kind === Kind.VARIABLE && seen.look((variables) => variables[node.name.value] === undefined));
    const given = absent ? undefined : Input.#ofNode(type, node, path, seen, graph);
    if (defaultValue === undefined || (given && !given.isNull())) return given;
    return new Input(type, path, seen, () => defaultValue, undefined, graph);
  }

  static #ofNode(
    type: GraphQLInputType,
    node: ValueNode,
    path: string,
    seen: Observations,
    graph?: FilterMapping,
  ): Input {
    if (node.kind === Kind.VARIABLE) {
      const name = node.name.value;
      return new Input(type, path, seen, (variables) => variables[name], undefined, graph, print(node));
    }
    const composite = node.kind === Kind.OBJECT || node.kind === Kind.LIST;
    if (composite && hasVariables(node)) {
      return new Input(
        type,
        path,
        seen,
        (variables) => valueFromAST(node, type, { ...variables }),
        node,
        graph,
        print(node),
      );
    }
    const value = valueFromAST(node, type);
    return new Input(type, path, seen, () => value, composite ? node : undefined, graph, print(node));
  }

  /** The fields of an input object that are given or have a default, by name; the same inputs at every call. */
  entries(): readonly (readonly [string, Input])[] {
    this.#entries ??= this.#readEntries();
    return this.#entries;
  }

  #readEntries(): (readonly [string, Input])[] {
    const type = getNullableType(this.type);
    if (!isInputObjectType(type)) throw new TypeError(`${this.path} is no input object`);
    const fields = Object.entries(type.getFields());
    const node = this.#node;
    if (node?.kind === Kind.OBJECT) {
      return fields.flatMap(([name, field]) => {
        const given = node.fields.find((candidate) => candidate.name.value === name)?.value;
        const input = Input.ofArgument(field, given, `${this.path}.${name}`, this.#seen);
        return input ? [[name, input]] : [];
      });
    }
    const object = this.read as FromVariables<Record<string, unknown> | null>;
    const names = this.#seen.look((variables) =>
      Object.keys(object(variables) ?? {})
        .sort()
        .join(),
    );
    const given = new Set(names.split(","));
    return fields.flatMap(([name, { type: fieldType, extensions }]) => {
      if (!given.has(name)) return [];
      const read: FromVariables = (variables) => object(variables)?.[name];
      return [
        [name, new Input(fieldType, `${this.path}.${name}`, this.#seen, read, undefined, extensions.graph)],
      ];
    });
  }

  /** The fields of an input object as an object. */
  fields(): Partial<Record<string, Input>> {
    return Object.fromEntries(this.entries());
  }

  /** The items of a list, the same inputs at every call; a value that is no list counts as a list of one, as GraphQL has it. */
  items(): readonly Input[] {
    this.#items ??= this.#readItems();
    return this.#items;
  }

  #readItems(): Input[] {
    const type = getNullableType(this.type);
    if (!isListType(type)) throw new TypeError(`${this.path} is no list`);
    const item: GraphQLInputType = type.ofType;
    const node = this.#node;
    if (node) {
      const nodes = node.kind === Kind.LIST ? node.values : [node];
      return nodes.map((value, index) => Input.#ofNode(item, value, `${this.path}[${index}]`, this.#seen));
    }
    const list = (variables: Parameters<FromVariables>[0]) => [this.read(variables) ?? []].flat();
    const length = this.#seen.look((variables) => list(variables).length);
    return Array.from({ length }, (_, index) => {
      return new Input(item, `${this.path}[${index}]`, this.#seen, (variables) => list(variables)[index]);
    });
  }

  /** Is the value null? A plan depends on it. */
  isNull(): boolean {
    return this.#seen.look((variables) => (this.read(variables) ?? null) === null);
  }

  /** The value itself, where the shape of the statement depends on it: an enum value, a flag. */
  constant<T extends string | number | boolean | null>(): T {
    return this.#seen.look((variables) => this.read(variables) as T);
  }

  /** Something about the value on which the shape of the statement depends. */
  observe<T extends string | number | boolean>(look: (value: unknown) => T): T {
    return this.#seen.look((variables) => look(this.read(variables)));
  }
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
    },
  });
  return found;
}

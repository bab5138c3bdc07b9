var _a;
import { getNullableType, isInputObjectType, isListType, Kind, print, valueFromAST, visit, } from "graphql";
/** A value given to an argument or to a field of an input object, in the operation's text or through its variables. */
export class Input {
    #seen;
    /** An object or list in the operation's text, whose parts may be variables; undefined where the value is one whole. */
    #node;
    #entries;
    #items;
    constructor(type, path, seen, read, node, graph, text) {
        this.type = type;
        this.path = path;
        this.read = read;
        this.graph = graph;
        this.text = text;
        this.#seen = seen;
        this.#node = node;
    }
    /** The value of an argument, or its default where it is absent or null; undefined where it is absent and has none. */
    static ofArgument(argument, node, path, seen) {
        const { type, defaultValue, extensions } = argument;
        const graph = extensions?.graph;
        const absent = !node ||
            (node.kind === Kind.VARIABLE && seen.look((variables) => variables[node.name.value] === undefined));
        const given = absent ? undefined : _a.#ofNode(type, node, path, seen, graph);
        if (defaultValue === undefined || (given && !given.isNull()))
            return given;
        return new _a(type, path, seen, () => defaultValue, undefined, graph);
    }
    static #ofNode(type, node, path, seen, graph) {
        if (node.kind === Kind.VARIABLE) {
            const name = node.name.value;
            return new _a(type, path, seen, (variables) => variables[name], undefined, graph, print(node));
        }
        const composite = node.kind === Kind.OBJECT || node.kind === Kind.LIST;
        if (composite && hasVariables(node)) {
            return new _a(type, path, seen, (variables) => valueFromAST(node, type, { ...variables }), node, graph, print(node));
        }
        const value = valueFromAST(node, type);
        return new _a(type, path, seen, () => value, composite ? node : undefined, graph, print(node));
    }
    /** The fields of an input object that are given or have a default, by name; the same inputs at every call. */
    entries() {
        this.#entries ??= this.#readEntries();
        return this.#entries;
    }
    #readEntries() {
        const type = getNullableType(this.type);
        if (!isInputObjectType(type))
            throw new TypeError(`${this.path} is no input object`);
        const fields = Object.entries(type.getFields());
        const node = this.#node;
        if (node?.kind === Kind.OBJECT) {
            return fields.flatMap(([name, field]) => {
                const given = node.fields.find((candidate) => candidate.name.value === name)?.value;
                const input = _a.ofArgument(field, given, `${this.path}.${name}`, this.#seen);
                return input ? [[name, input]] : [];
            });
        }
        const object = this.read;
        const names = this.#seen.look((variables) => Object.keys(object(variables) ?? {})
            .sort()
            .join());
        const given = new Set(names.split(","));
        return fields.flatMap(([name, { type: fieldType, extensions }]) => {
            if (!given.has(name))
                return [];
            const read = (variables) => object(variables)?.[name];
            return [
                [name, new _a(fieldType, `${this.path}.${name}`, this.#seen, read, undefined, extensions.graph)],
            ];
        });
    }
    /** The fields of an input object as an object. */
    fields() {
        return Object.fromEntries(this.entries());
    }
    /** The items of a list, the same inputs at every call; a value that is no list counts as a list of one, as GraphQL has it. */
    items() {
        this.#items ??= this.#readItems();
        return this.#items;
    }
    #readItems() {
        const type = getNullableType(this.type);
        if (!isListType(type))
            throw new TypeError(`${this.path} is no list`);
        const item = type.ofType;
        const node = this.#node;
        if (node) {
            const nodes = node.kind === Kind.LIST ? node.values : [node];
            return nodes.map((value, index) => _a.#ofNode(item, value, `${this.path}[${index}]`, this.#seen));
        }
        const list = (variables) => [this.read(variables) ?? []].flat();
        const length = this.#seen.look((variables) => list(variables).length);
        return Array.from({ length }, (_, index) => {
            return new _a(item, `${this.path}[${index}]`, this.#seen, (variables) => list(variables)[index]);
        });
    }
    /** Is the value null? A plan depends on it. */
    isNull() {
        return this.#seen.look((variables) => (this.read(variables) ?? null) === null);
    }
    /** The value itself, where the shape of the statement depends on it: an enum value, a flag. */
    constant() {
        return this.#seen.look((variables) => this.read(variables));
    }
    /** Something about the value on which the shape of the statement depends. */
    observe(look) {
        return this.#seen.look((variables) => look(this.read(variables)));
    }
}
_a = Input;
function hasVariables(node) {
    let found = false;
    visit(node, {
        Variable() {
            found = true;
        },
    });
    return found;
}

import { isAbstractType, Kind, } from "graphql";
import { Input } from "./input.js";
/** Reads the selections of one operation. */
export class Selections {
    #schema;
    #fragments;
    #seen;
    constructor(schema, fragments, seen) {
        this.#schema = schema;
        this.#fragments = fragments;
        this.#seen = seen;
    }
    /** The fields selected on an object type, fragments spread and fields of one response key merged, in response order. */
    fields(type, sets) {
        const nodes = new Map();
        const spread = new Set();
        for (const set of sets)
            this.#collect(type, set, nodes, spread);
        return Array.from(nodes, ([responseKey, fieldNodes]) => ({
            responseKey,
            name: fieldNodes[0]?.name.value ?? "",
            nodes: fieldNodes,
            selections: fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        }));
    }
    /** The arguments of a field; `path` is where the field stands in the response. */
    arguments(field, selected, path) {
        const given = new Map(selected.nodes[0]?.arguments?.map(({ name, value }) => [name.value, value]));
        return Object.fromEntries(field.args.flatMap((argument) => {
            const input = Input.ofArgument(argument, given.get(argument.name), `${path}.${argument.name}`, this.#seen);
            return input ? [[argument.name, input]] : [];
        }));
    }
    #collect(type, set, nodes, spread) {
        for (const selection of set.selections) {
            if (!this.#included(selection))
                continue;
            if (selection.kind === Kind.FIELD) {
                const key = selection.alias?.value ?? selection.name.value;
                nodes.set(key, [...(nodes.get(key) ?? []), selection]);
                continue;
            }
            const fragment = this.#fragment(selection, spread);
            if (fragment && this.#applies(type, fragment.typeCondition?.name.value)) {
                this.#collect(type, fragment.selectionSet, nodes, spread);
            }
        }
    }
    #fragment(selection, spread) {
        if (selection.kind === Kind.INLINE_FRAGMENT)
            return selection;
        const name = selection.name.value;
        if (spread.has(name))
            return undefined;
        spread.add(name);
        return this.#fragments.get(name);
    }
    #applies(type, condition) {
        if (!condition || condition === type.name)
            return true;
        const named = this.#schema.getType(condition);
        return isAbstractType(named) && this.#schema.isSubType(named, type);
    }
    #included(selection) {
        return (selection.directives ?? []).every(({ name, arguments: given }) => {
            const condition = given?.[0]?.value;
            if ((name.value !== "skip" && name.value !== "include") || !condition)
                return true;
            const holds = condition.kind === Kind.VARIABLE
                ? this.#seen.look((variables) => variables[condition.name.value] === true)
                : condition.kind === Kind.BOOLEAN && condition.value;
            return holds === (name.value === "include");
        });
    }
}

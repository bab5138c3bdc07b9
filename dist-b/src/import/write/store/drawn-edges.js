import { edgeName } from "../whole-records.js";
/** Relationships that a dry run wrote or removed, found by the nodes at their ends. */
export class DrawnEdges {
    #at = new Map();
    /** Draws a relationship, or, without values, that it is removed. */
    set(edge, values) {
        const name = edgeName(edge);
        for (const end of endsOf(edge)) {
            const here = this.#at.get(end) ?? new Map();
            this.#at.set(end, here);
            here.set(name, { edge, values });
        }
    }
    has(edge) {
        return this.#find(edge) !== undefined;
    }
    /** The relationship as it is now; none where it is removed. */
    now(edge) {
        const drawn = this.#find(edge);
        return drawn?.values ? [drawn.edge] : [];
    }
    between(kind, from, to) {
        // A popular node has many: look from the end with fewer.
        const [left, right] = endsOf({ kind, from, to }).map((end) => this.#at.get(end));
        const here = left && right && (left.size < right.size ? left : right);
        return [...(here?.values() ?? [])].flatMap(({ edge, values }) => {
            const isIt = edge.kind.type === kind.type &&
                edge.from === from &&
                edge.to === to &&
                edge.kind.from === kind.from &&
                edge.kind.to === kind.to;
            if (!isIt || !values)
                return [];
            const { kind: _, ...statement } = edge;
            return [{ ...statement, values }];
        });
    }
    around({ label, key }, types, at) {
        return [...(this.#at.get(`${label} ${key}`)?.values() ?? [])].flatMap(({ edge, values }) => {
            const isAt = at === undefined || (edge.kind[at] === label && edge[at] === key);
            return values && isAt && types.includes(edge.kind.type) ? [edge] : [];
        });
    }
    /** Removes all that is drawn at a node. */
    removeAt({ label, key }) {
        for (const { edge } of this.#at.get(`${label} ${key}`)?.values() ?? [])
            this.set(edge, undefined);
    }
    /** Forgets all that is drawn at a node. */
    forgetAt({ label, key }) {
        const node = `${label} ${key}`;
        for (const [name, { edge }] of this.#at.get(node) ?? []) {
            for (const end of endsOf(edge)) {
                const here = this.#at.get(end);
                here?.delete(name);
                if (here?.size === 0)
                    this.#at.delete(end);
            }
        }
        this.#at.delete(node);
    }
    #find(edge) {
        const [from = ""] = endsOf(edge);
        return this.#at.get(from)?.get(edgeName(edge));
    }
}
function endsOf({ kind, from, to }) {
    return [`${kind.from} ${from}`, `${kind.to} ${to}`];
}

import { nodeShapes } from "../change/nodes.js";
/** Sorts changes into groups: nodes in the order of their shapes, relationships as they first come. */
export function groupChanges(changes) {
    const nodes = Object.keys(nodeShapes).map((label) => ({
        label,
        changes: [],
    }));
    const byLabel = new Map(nodes.map((group) => [group.label, group]));
    const relationships = new Map();
    for (const change of changes) {
        if (change.kind === "node") {
            byLabel.get(change.label)?.changes.push(change);
        }
        else {
            const kind = { type: change.type, from: change.from.label, to: change.to.label };
            const name = `${kind.type} ${kind.from} ${kind.to}`;
            const group = relationships.get(name) ?? { kind, changes: [] };
            group.changes.push(change);
            relationships.set(name, group);
        }
    }
    return {
        nodes: nodes.filter((group) => group.changes.length > 0),
        relationships: [...relationships.values()],
    };
}

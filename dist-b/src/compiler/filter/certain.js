/** The properties that have a value in every node that meets a filter: an order by one of them need not see to nulls. */
export function certainProperties(filter) {
    return new Set(filter.entries().flatMap(([name, input]) => (input.isNull() ? [] : certainIn(name, input))));
}
function certainIn(name, input) {
    if (!input.graph)
        return name === "AND" ? input.items().flatMap((part) => [...certainProperties(part)]) : [];
    if (input.graph.kind !== "property")
        return [];
    const isTested = input.entries().some(([, value]) => !value.isNull());
    return isTested ? [input.graph.property] : [];
}

import { isInputObjectType, isObjectType } from "graphql";
/**
 * The constraints and indexes that the schema asks of the database, as Cypher that changes nothing when run again.
 * Unique keys carry the merges of an import, range indexes the filters and orders, point indexes the distances,
 * full-text indexes the names.
 */
export function schemaStatements(schema) {
    return Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .flatMap((type) => labelStatements(schema, type))
        .sort();
}
function labelStatements(schema, type) {
    const { label, orders = {}, indexed = [], inOrder = [], fullText, past } = type.extensions.graph ?? {};
    if (!label)
        return [];
    const ranges = new Set([...Object.values(orders), ...filtered(schema, type), ...indexed]);
    ranges.delete("key");
    const statements = [
        `CREATE CONSTRAINT ${name(label, "key")} IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`,
        ...[...ranges].map((p) => `CREATE INDEX ${name(label, p)} IF NOT EXISTS FOR (n:${label}) ON (n.${p})`),
        ...inOrder.map(([of, by]) => `CREATE INDEX ${name(label, `${of}_${by}`)} IF NOT EXISTS FOR (n:${label}) ON (n.${of}, n.${by})`),
        ...points(type).map((p) => `CREATE POINT INDEX ${name(label, p)} IF NOT EXISTS FOR (n:${label}) ON (n.${p})`),
    ];
    if (fullText) {
        const properties = fullText.map((p) => `n.${p}`).join(", ");
        const labels = past ? `${label}|${past}` : label;
        statements.push(`CREATE FULLTEXT INDEX ${textIndex(label)} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] ${analyzed}`);
    }
    return statements;
}
/** The name of the full-text index of a label. */
export function textIndex(label) {
    return name(label, "words");
}
/** Words without case and diacritics. */
const analyzed = "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }";
/** The properties that the filter of a type tests. */
function filtered(schema, type) {
    const filter = schema.getType(`${type.name}Filter`);
    if (!isInputObjectType(filter))
        return [];
    return Object.values(filter.getFields()).flatMap(({ extensions: { graph } }) => graph?.kind === "property" ? [graph.property] : []);
}
function points(type) {
    return Object.values(type.getFields()).flatMap(({ extensions: { graph } }) => graph?.kind === "point" ? [graph.property] : []);
}
function name(label, property) {
    return `${label}_${property}`.toLowerCase();
}

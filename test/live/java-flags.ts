/**
 * For a Neo4j in tests: nearly all that it does is to plan statements that it has not seen, and Java's second compiler takes
 * a third more time than it saves in doing so.
 */
export const javaFlags: readonly string[] = ["-XX:TieredStopAtLevel=1"];

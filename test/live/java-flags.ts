/** For a Neo4j that lives for minutes: Java's second compiler would take longer than what it makes quicker. */
export const javaFlags: readonly string[] = ["-XX:TieredStopAtLevel=1"];

/** For a Neo4j that one test starts and ends again: Java's second compiler would take as long as the start itself. */
export const shortJavaFlags: readonly string[] = ["-XX:TieredStopAtLevel=1"];

/**
 * For one that lives for minutes and plans statement after statement. Java's second compiler makes planning twice as fast,
 * and takes as long as a hundred statements to do so: it is kept to what is called most. The collector for throughput spares
 * a tenth.
 */
export const sharedJavaFlags: readonly string[] = [
  "-XX:Tier4InvocationThreshold=20000",
  "-XX:Tier4MinInvocationThreshold=2400",
  "-XX:Tier4CompileThreshold=60000",
  "-XX:-UseG1GC",
  "-XX:+UseParallelGC",
];

/** What to do where no Neo4j can be run as a child process, as the remedy of a StartFailure. */
export const alternatives = "Install Java 17 or 21 and Maven (Debian: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven); " +
    "or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j server of yours; or run: docker compose up";

import Module, { createRequire } from "node:module";
import { readMessagesWhole } from "./whole-messages.ts";

/** The part of Node's loader that compiles a file of CommonJS. */
interface Compiling {
  _compile(content: string, ...how: readonly unknown[]): unknown;
}

/**
 * How each call of the driver's async functions begins, as they are compiled. V8 puts a function literal that is assigned to a
 * property among the old objects: all that it leads to, up to the rows, then stays until a full collection.
 */
const literal = "g[Symbol.iterator] = function() { return this; }";
/** The same with a function that is there already: it returns its `this`. */
const shared = "g[Symbol.iterator] = Object.prototype.valueOf";

/** neo4j-driver, with two changes that make reads quicker. It is to be had from here alone: who loads it first loads it for all. */
export const { default: neo4j, isRetryableError, Neo4jError } = loadDriver();
export type Neo4jError = InstanceType<typeof Neo4jError>;
readMessagesWhole();

function loadDriver(): typeof import("neo4j-driver") {
  const loader = Module.prototype as unknown as Compiling;
  const { _compile: compile } = loader;
  loader._compile = function (content, ...how) {
    return compile.call(this, content.replaceAll(literal, shared), ...how);
  };
  try {
    return createRequire(import.meta.url)("neo4j-driver");
  } finally {
    loader._compile = compile;
  }
}

/**
 * The questions that the playground opens with, in the order of their file names: each file is one tab, a `#`
 * comment that asks in plain words and one named operation that answers. A new question is a new file.
 */
export const questions: readonly string[] = Object.values(
  import.meta.glob<string>("./questions/*.graphql", { query: "?raw", import: "default", eager: true }),
);

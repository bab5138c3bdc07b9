import { expect, test } from "vitest";
import { buildGraphSchema } from "../../schema/build.ts";
import { printGraphSchema } from "../../schema/print.ts";

test("schema.graphql is the schema, printed", async () => {
  const text = printGraphSchema(await buildGraphSchema());
  await expect(text).toMatchFileSnapshot("../../schema/schema.graphql");
});

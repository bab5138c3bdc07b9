import { expect, test } from "vitest";
import { errorTable } from "../../src/errors.ts";
import { statusOf } from "../../src/server/http-status.ts";

const failing = (code: string, data?: null) => ({
  errors: [{ message: "", extensions: { code } }],
  ...(data === null ? { data } : {}),
});

test("data beside errors is an answer", () => {
  expect(statusOf({ ...failing("TIMEOUT"), data: { events: null } }, undefined)).toBe(200);
});

test.each(Object.entries(errorTable))(
  "%s without data goes out with the status of the table",
  (code, { status }) => {
    expect(statusOf(failing(code), undefined)).toBe(status);
    expect(statusOf(failing(code, null), undefined)).toBe(status);
  },
);

test("a request that is no operation keeps the status that says why", () => {
  expect(statusOf(failing("BAD_REQUEST"), 405)).toBe(405);
});

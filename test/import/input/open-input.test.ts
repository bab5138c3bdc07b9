import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInput } from "../../../src/import/input/open-input.ts";
import { UnreadableFile } from "../../../src/import/input/unreadable-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(content: string | Uint8Array): Promise<string> {
  const file = join(folder, `${Math.random()}`);
  await writeFile(file, content);
  return file;
}

async function textOf(file: string): Promise<string> {
  let all = "";
  for await (const piece of (await openInput(file)).text) all += piece;
  return all;
}

/** What it says of the file, after its name. */
async function faultOf(file: string): Promise<string> {
  const error = await textOf(file).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UnreadableFile);
  const { message } = error as UnreadableFile;
  expect(message.startsWith(`${file} `)).toBe(true);
  return message.slice(file.length + 1);
}

// Long enough for several pieces, so that characters of 2, 3 and 4 bytes are cut at their ends.
const long = "Qaḑā’ Sāmarrā’, بغداد, 𝄞\n".repeat(20_000);

test("text in UTF-8 is read as it is, with or without a byte order mark, packed or not", async () => {
  for (const text of [long, "a"]) {
    expect(await textOf(await put(text))).toBe(text);
    expect(await textOf(await put(`\ufeff${text}`))).toBe(text);
    expect(await textOf(await put(gzipSync(text)))).toBe(text);
    expect(await textOf(await put(gzipSync(`\ufeff${text}`)))).toBe(text);
  }
});

test("bytes are counted as they lie on the disk", async () => {
  const packed = gzipSync(long);
  const input = await openInput(await put(packed));
  expect([input.size, input.bytesRead()]).toEqual([packed.length, 0]);
  for await (const _piece of input.text) expect(input.bytesRead()).toBeGreaterThan(0);
  expect(input.bytesRead()).toBe(packed.length);
});

test("what is no file with text in it is told apart", async () => {
  expect(await faultOf(join(folder, "none.csv"))).toBe("is not there: check its name and folder");
  expect(await faultOf(folder)).toBe("is a directory: name the files in it");
  expect(await faultOf("/dev/null")).toBe("is no regular file: save what it gives to one");
  expect(await faultOf(await put(""))).toBe("is empty: fetch it again");
  expect(await faultOf(await put("PK\u0003\u0004..."))).toMatch(/^is a zip archive or an Excel workbook/);
  expect(await faultOf(await put(gzipSync("PK\u0003\u0004...")))).toMatch(/^is a zip archive/);
  expect(await faultOf(await put(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0])))).toMatch(/^is no text/);
  expect(await faultOf(await put(`${long}\0`))).toMatch(/^is no text: it holds NUL bytes/);
});

test("a gzip file that is cut off or damaged is told", async () => {
  const packed = gzipSync(long);
  expect(await faultOf(await put(packed.subarray(0, packed.length - 20)))).toBe(
    "is packed with gzip and cut off: fetch it again",
  );
  packed.fill(0, 20, 40);
  expect(await faultOf(await put(packed))).toBe("is packed with gzip and damaged: fetch it again");
});

test("another encoding is told, with the first byte that is wrong, where it is and its line", async () => {
  expect(await faultOf(await put(Buffer.from("id,name\n1,café,2", "latin1")))).toBe(
    "is not UTF-8 (byte 0xE9 at offset 13, line 2): save it as UTF-8",
  );
  const bytes = Buffer.byteLength(long);
  expect(await faultOf(await put(Buffer.concat([Buffer.from(`${long}ab`), Buffer.from([0xe9])])))).toBe(
    `is not UTF-8 (byte 0xE9 at offset ${bytes + 2}, line 20001): save it as UTF-8`,
  );
  for (const text of ["\ufeffid,name", "id,name\n1,Baghdad"]) {
    expect(await faultOf(await put(Buffer.from(text, "utf16le")))).toBe("is UTF-16: save it as UTF-8");
    expect(await faultOf(await put(Buffer.from(text, "utf16le").swap16()))).toBe(
      "is UTF-16: save it as UTF-8",
    );
  }
});

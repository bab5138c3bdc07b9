import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { decode } from "./decode.ts";
import { faultOfError } from "./fault-of-error.ts";
import type { Input } from "./input.ts";
import { isGzip } from "./signature.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Opens a file of text in UTF-8, plain or packed with gzip, which its first bytes tell and not its name. Throws
 * UnreadableFile, here or while its text is read, when there is no such file, or it is a directory, empty, cut off, no
 * text, or in another encoding.
 */
export async function openInput(file: string): Promise<Input> {
  const fail = (fault: string) => new UnreadableFile(file, fault);
  const { size, head } = await look(file, fail);
  let bytesRead = 0;
  const pieces = piecesOf(file, isGzip(head), fail, (bytes) => {
    bytesRead = bytes;
  });
  return { file, size, bytesRead: () => bytesRead, text: decode(pieces, fail) };
}

async function look(file: string, fail: (fault: string) => Error): Promise<{ size: number; head: Buffer }> {
  const found = await stat(file).catch((error: unknown) => {
    throw fail(faultOfError(error));
  });
  if (found.isDirectory()) throw fail("is a directory: name the files in it");
  if (!found.isFile()) throw fail("is no regular file: save what it gives to one");
  if (found.size === 0) throw fail("is empty: fetch it again");
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return { size: found.size, head: buffer.subarray(0, bytesRead) };
  } catch (error) {
    throw fail(faultOfError(error));
  }
}

async function* piecesOf(
  file: string,
  isPacked: boolean,
  fail: (fault: string) => Error,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  // What goes wrong with the source ends what is read from it, and shows there.
  const pieces = isPacked ? pipeline(source, createGunzip(), () => undefined) : source;
  try {
    for await (const piece of pieces) {
      onRead(source.bytesRead);
      yield piece as Buffer;
    }
  } catch (error) {
    throw fail(faultOfError(error));
  }
}

var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { decode } from "./decode.js";
import { faultOfError } from "./fault-of-error.js";
import { isGzip } from "./signature.js";
import { UnreadableFile } from "./unreadable-file.js";
/**
 * Opens a file of text in UTF-8, plain or packed with gzip, which its first bytes tell and not its name. Throws
 * UnreadableFile, here or while its text is read, when there is no such file, or it is a directory, empty, cut off, no
 * text, or in another encoding.
 */
export async function openInput(file) {
    const fail = (fault) => new UnreadableFile(file, fault);
    const { size, head } = await look(file, fail);
    let bytesRead = 0;
    const pieces = piecesOf(file, isGzip(head), fail, (bytes) => {
        bytesRead = bytes;
    });
    return { file, size, bytesRead: () => bytesRead, text: decode(pieces, fail) };
}
async function look(file, fail) {
    const found = await stat(file).catch((error) => {
        throw fail(faultOfError(error));
    });
    if (found.isDirectory())
        throw fail("is a directory: name the files in it");
    if (!found.isFile())
        throw fail("is no regular file: save what it gives to one");
    if (found.size === 0)
        throw fail("is empty: fetch it again");
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await open(file), true);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
            return { size: found.size, head: buffer.subarray(0, bytesRead) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw fail(faultOfError(error));
    }
}
async function* piecesOf(file, isPacked, fail, onRead) {
    const source = createReadStream(file);
    // What goes wrong with the source ends what is read from it, and shows there.
    const pieces = isPacked ? pipeline(source, createGunzip(), () => undefined) : source;
    try {
        for await (const piece of pieces) {
            onRead(source.bytesRead);
            yield piece;
        }
    }
    catch (error) {
        throw fail(faultOfError(error));
    }
}

import { createRequire } from "node:module";
const require = createRequire(createRequire(import.meta.url).resolve("neo4j-driver"));
const channel = "neo4j-driver-bolt-connection/lib/channel";
/**
 * Has the driver read a message that came in several pieces, such as a long row, as one piece. By itself it goes through
 * all pieces for each value in them, with a decoder of its own for each string: a page of 1,000 rows takes it
 * several times as long as one that has come whole.
 */
export function readMessagesWhole() {
    const { default: ChannelBuffer } = require(`${channel}/channel-buf.js`);
    const combined = require(`${channel}/combined-buf.js`);
    combined.default = function join(pieces) {
        return new ChannelBuffer(Buffer.concat(pieces.map(({ _buffer }) => _buffer)));
    };
}

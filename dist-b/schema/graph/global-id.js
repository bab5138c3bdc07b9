/** The opaque global id of a node: base64url of `Label:key`. */
export function globalId(label, key) {
    return Buffer.from(`${label}:${key}`).toString("base64url");
}
/** Reads a global id back; undefined if it is none. The label is not looked up: the caller knows which there are. */
export function readGlobalId(id) {
    const text = Buffer.from(id, "base64url").toString();
    const colon = text.indexOf(":");
    if (colon < 1 || globalId(text.slice(0, colon), text.slice(colon + 1)) !== id)
        return undefined;
    return { label: text.slice(0, colon), key: text.slice(colon + 1) };
}

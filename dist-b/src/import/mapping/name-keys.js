import { nameKeys } from "../../../schema/name/keys.js";
/** So many names are remembered; a file has each of its actors and places in hundreds of rows. */
const most = 50_000;
const remembered = new Map();
/** The keys of a name, made once for as long as it is remembered. */
export function knownKeys(name) {
    const known = remembered.get(name);
    if (known)
        return known;
    if (remembered.size >= most)
        remembered.clear();
    const keys = nameKeys(name);
    remembered.set(name, keys);
    return keys;
}

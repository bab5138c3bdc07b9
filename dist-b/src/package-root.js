import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
/** The folder that holds package.json, whether this runs from src/ or from dist/. */
export function packageRoot() {
    let folder = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(`${folder}/package.json`))
        folder = dirname(folder);
    return folder;
}

import { relationships } from "../../../schema/graph/relationships.js";
/** Does a report have to say so? */
export function isStated(type) {
    return relationships[type].basis === "STATED";
}

import { Day } from "../day.js";
import { neo4jDate } from "./values.js";
/** Parameters as the driver knows them: a `Day` becomes a date, also in a list. */
export function sent(parameters) {
    const values = Object.entries(parameters).map(([name, value]) => [name, sentValue(value)]);
    return Object.fromEntries(values);
}
function sentValue(value) {
    if (value instanceof Day)
        return neo4jDate(value.text);
    return Array.isArray(value) && value[0] instanceof Day ? value.map(sentValue) : value;
}

const longestValue = 200;
/** What zod found wrong with a record, each fault with its path such as `events[2].kind` and the value there. */
export function faultsOf(error, record) {
    return error.issues.flatMap((issue) => {
        const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        const reason = issue.code === "unrecognized_keys" ? "is no field of this format" : issue.message;
        return paths.map((path) => ({
            column: pathText(path),
            value: valueText(path.reduce(step, record)),
            reason,
        }));
    });
}
function pathText(path) {
    return path.reduce((text, part) => {
        if (typeof part === "number")
            return `${text}[${part}]`;
        return text === "" ? String(part) : `${text}.${String(part)}`;
    }, "");
}
function step(value, part) {
    return typeof value === "object" && value !== null
        ? value[part]
        : undefined;
}
/** A value as it is shown beside what is wrong with it: cut where it is long. */
export function valueText(value) {
    if (value === undefined || value === null)
        return null;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

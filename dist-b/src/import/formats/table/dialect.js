const delimiters = [",", ";", "\t"];
/** How the table is written whose header begins with this line: with the delimiter that it has most of. */
export function dialectOf(line) {
    const unquoted = line.replace(/"[^"]*"/g, "");
    const count = (delimiter) => unquoted.split(delimiter).length;
    const delimiter = delimiters.reduce((most, other) => (count(other) > count(most) ? other : most));
    return { delimiter, isQuoted: true };
}

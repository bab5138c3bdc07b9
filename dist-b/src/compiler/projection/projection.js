const none = () => 0;
/** A value that is the same in every row. */
export function constant(value) {
    return { columns: [], read: () => value, rows: none };
}
/** A value that one column holds. */
export function column(expression, decode = (value) => value) {
    return { columns: [expression], read: (row, at) => decode(row[at]), rows: none };
}
/** The same columns, and what they hold put into another form. */
export function mapped(projection, map) {
    return { ...projection, read: (row, at, variables) => map(projection.read(row, at, variables)) };
}
/** Keeps the name of the object type of a response object, unseen by whoever writes the response. */
const typeName = Symbol("typeName");
/** The name of the object type of a value that a plan decoded. */
export function typeNameOf(value) {
    return value?.[typeName];
}
// No response key can reach a prototype that is null, and a class of its own keeps the objects of one shape fast.
function responseClass(type) {
    function Response() { }
    Response.prototype = Object.create(null, { [typeName]: { value: type } });
    return Response;
}
/** An object of several values, its keys in the order given. */
export function object(fields, type) {
    const Response = responseClass(type);
    const columns = [];
    const reads = fields.map(([responseKey, value]) => {
        const offset = columns.length;
        columns.push(...value.columns);
        return { responseKey, offset, read: value.read };
    });
    return {
        columns,
        read: (row, at, variables) => {
            const response = new Response();
            for (const { responseKey, offset, read } of reads)
                response[responseKey] = read(row, at + offset, variables);
            return response;
        },
        rows: sum(fields.map(([, value]) => value.rows)),
    };
}
const Untyped = responseClass();
/** Puts values read from the same thing into an object of the response, its keys in the order given. */
export function respond(readers, from) {
    const response = new Untyped();
    for (const [responseKey, read] of readers)
        response[responseKey] = read(from);
    return response;
}
/** The sum of several numbers of rows. */
export function sum(rows) {
    const costly = rows.filter((each) => each !== none);
    if (costly.length === 0)
        return none;
    return (variables) => costly.reduce((total, each) => total + each(variables), 0);
}

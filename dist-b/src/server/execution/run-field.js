/** Reads a root field's answer: binds its statement, runs it, decodes the row that comes back. */
export function fieldRunner(database, variables, settings) {
    return async (field) => {
        if ("typeName" in field)
            return field.typeName;
        if ("error" in field)
            throw field.error;
        const statement = { text: field.text, parameters: field.bind(variables) };
        const [row] = await database.read(statement, settings);
        if (!row)
            throw new Error("A statement brought no row");
        return field.decode(row, variables);
    };
}

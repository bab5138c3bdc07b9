import Cypher from "@neo4j/cypher-builder";
import { isNonNullType } from "graphql";
import { Compilation } from "./compilation.js";
import { projectAll } from "./root/all.js";
import { projectFind } from "./root/find.js";
import { projectFindAny, projectFindEach } from "./root/find-each.js";
import { projectGroupsField } from "./root/groups.js";
import { projectPaths } from "./root/paths.js";
import { projectSearch } from "./root/search.js";
const projectors = {
    find: projectFind,
    findAny: projectFindAny,
    findEach: projectFindEach,
    all: projectAll,
    groups: projectGroupsField,
    paths: projectPaths,
    search: projectSearch,
};
/** Compiles one root field to one statement that returns one row. */
export function planField(schema, query, field, selected, selections, view) {
    const mapping = field.extensions.root;
    if (!mapping)
        throw new TypeError(`${query.name}.${field.name} has no way to be answered`);
    const compilation = new Compilation(schema, selections, view);
    const given = selections.arguments(field, selected, selected.responseKey);
    const project = projectors[mapping.kind];
    const { columns, read, rows } = project(compilation, { field, query, selected, given, mapping });
    const { checks, demands } = compilation;
    const { cypher, params } = printStatement(compilation, [...checks.map(({ holds }) => holds), ...columns]);
    const parameters = Object.entries(params);
    return {
        responseKey: selected.responseKey,
        nullable: !isNonNullType(field.type),
        nodes: selected.nodes,
        text: cypher,
        bind: (variables) => {
            for (const read of demands)
                read(variables);
            return Object.fromEntries(parameters.map(([name, value]) => [name, value(variables)]));
        },
        rows,
        decode: (row, variables) => {
            const failed = checks.find((_check, index) => row[index] !== true);
            if (failed)
                throw failed.error(variables);
            return read(row, checks.length, variables);
        },
    };
}
function printStatement(compilation, columns) {
    // Short names: the driver gets them back with every answer.
    const named = columns.map((column, index) => [column, `c${index}`]);
    // What needs no column is the same whatever the graph holds, and a statement has to return something.
    const returned = new Cypher.Return(...(named.length > 0 ? named : [[Cypher.true, "c0"]]));
    return Cypher.utils.concat(...compilation.settled(), returned).build();
}

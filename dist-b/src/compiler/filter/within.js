import Cypher from "@neo4j/cypher-builder";
import { badInput } from "../../errors.js";
import { asPredicate } from "../boolean.js";
import { degrees } from "./origin.js";
/** Inside a box. Neo4j itself takes a western border east of the eastern one as a box across the antimeridian. */
export const testWithin = ({ compilation, node, label, input }) => {
    const { south, west, north, east } = input.fields();
    if (!south || !west || !north || !east)
        throw new TypeError(`${input.path} is no box`);
    const northern = compilation.checked((variables) => {
        const value = north.read(variables);
        if (value <= 90 && value >= south.read(variables))
            return value;
        throw badInput(`\`${north.path}\` is ${value}`, {
            argument: north.path,
            allowed: "from `south` to 90 degrees",
        });
    });
    const corner = (latitude, longitude) => Cypher.point(new Cypher.Map({ latitude, longitude }));
    const isWithin = Cypher.point.withinBBox(compilation.view.property(node, label, "location"), corner(degrees(compilation, south, 90), degrees(compilation, west, 180)), corner(northern, degrees(compilation, east, 180)));
    return asPredicate(isWithin);
};

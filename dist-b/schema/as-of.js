import { DirectiveLocation, GraphQLDirective, GraphQLNonNull } from "graphql";
import { DateScalar } from "./scalars.js";
/** Asks an operation of the graph as it was known at the end of a day. */
export const asOfDirective = new GraphQLDirective({
    name: "asOf",
    description: "The whole operation answers with what had been reported by the end of that day: what became known later is not there, not even in a count, and events show the version, and responsibility is, as it was then.",
    locations: [DirectiveLocation.QUERY],
    args: { date: { type: new GraphQLNonNull(DateScalar), description: "The day, its end included." } },
});

import { Extensions, ObjectType } from "type-graphql";
import { InvolvementRole } from "./event-terms.ts";
import { FirstReport, Property } from "./graph/decorators.ts";
import { connectionOf, edgeOf } from "./page/connection.ts";
import { Person, PersonFilter, PersonOrder } from "./person.ts";
import { Report } from "./report.ts";

@ObjectType({ description: "That a person was part of an event, how, and in which report it stands." })
@Extensions({ graph: { element: "relationship" } })
class InvolvementEdge extends edgeOf(() => Person) {
  @Property(() => InvolvementRole, { description: "How the person was part of it." })
  role!: string;

  @FirstReport(() => Report, { description: "The earliest report that says so." })
  report!: Report | null;
}

/** From an event to the people who were part of it. */
export const InvolvementConnection = connectionOf("Involvement", () => Person, {
  where: () => PersonFilter,
  orderBy: () => PersonOrder,
  edge: () => InvolvementEdge,
});

import { Damage, EventKind, Weapon } from "./event-terms.ts";
import { End, Part, Property, Record } from "./graph/decorators.ts";
import { connectionOf } from "./page/connection.ts";
import { DatePrecision } from "./precision.ts";
import { Range } from "./range.ts";
import { Report } from "./report.ts";
import { DateScalar } from "./scalars.ts";

@Part({
  element: "relationship",
  description: "One report's own version of an event, kept whole. Null: this report does not say.",
})
export class Account {
  @End(() => Report, { nullable: false, description: "The report whose version this is." })
  report!: Report;

  @Property(() => String, { nullable: true, description: "What happened, in a line." })
  title!: string | null;

  @Property(() => DateScalar, { nullable: true, description: "First day of it." })
  startedOn!: string | null;

  @Property(() => DateScalar, { nullable: true, description: "Last day of it." })
  endedOn!: string | null;

  @Property(() => DatePrecision, { nullable: true, description: "How exactly the day is known." })
  datePrecision!: string | null;

  @Property(() => EventKind, { nullable: true, description: "What kind of event it is." })
  kind!: string | null;

  @Property(() => Weapon, { nullable: true, description: "The weapon used." })
  weapon!: string | null;

  @Property(() => String, { nullable: true, description: "Where it was, in the report's words." })
  placeAsWritten!: string | null;

  @Property(() => String, { nullable: true, description: "What was attacked." })
  target!: string | null;

  @Record(() => Range, { prefix: "deaths", description: "How many people were killed." })
  deaths!: Range;

  @Record(() => Range, { prefix: "wounded", description: "How many people were wounded." })
  wounded!: Range;

  @Property(() => Damage, { description: "Was anything damaged?" })
  materialDamage!: string;

  @Property(() => String, {
    nullable: true,
    description: "What else the report says, or what is to be known of its reading.",
  })
  note!: string | null;
}

export const AccountConnection = connectionOf("Account", () => Account);

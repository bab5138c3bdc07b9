import { List, Part, Property } from "./graph/decorators.ts";
import { out } from "./graph/hop.ts";

@Part({
  element: "node",
  label: "RevisedValue",
  description: "One thing that a release of a data set says otherwise than the one before.",
})
export class RevisedValue {
  @Property(() => String, {
    description:
      "What it is: a value of the account of the event (`account.deathsBest`), of the report or a claim of it (`report.title`, `claim.summary`), or a statement, by its kind (`TARGETS`).",
  })
  field!: string;

  @Property(() => String, {
    nullable: true,
    description: "What the release before said, as text; a thing by its name. Null: nothing.",
  })
  before!: string | null;

  @Property(() => String, {
    nullable: true,
    description: "What the release that replaced it said. Null: nothing.",
  })
  after!: string | null;
}

@Part({
  element: "node",
  label: "Revision",
  description:
    "What a row of a data set said before a later release changed it. The event is the same one; accounts and claims show what the latest release says.",
})
export class Revision {
  @Property(() => String, {
    nullable: true,
    description: "Name of the release whose values these were, such as `19.1`; null: not given.",
  })
  release!: string | null;

  @Property(() => String, { description: "Name of the release that changed them, such as `23.1`." })
  replacedBy!: string;

  @List(() => RevisedValue, [out("CHANGED")], { description: "What it changed, by field." })
  changes!: RevisedValue[];
}

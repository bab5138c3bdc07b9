import { Claim } from "./claim.ts";
import { Faction } from "./faction.ts";
import { enumFilter } from "./filter/scalar-filters.ts";
import { List, Part, Property } from "./graph/decorators.ts";
import { enumType } from "./graph/enum.ts";
import { into } from "./graph/hop.ts";

export const ResponsibilityStatus = enumType(
  "ResponsibilityStatus",
  "Who is held responsible for an event, as its live claims have it: those known, and not taken back by their claimant.",
  {
    UNCLAIMED: "No live claim holds anyone responsible.",
    CLAIMED:
      "There are live claims of responsibility, and all live claims hold the same responsible: one faction, or several together.",
    ATTRIBUTED: "There are only attributions, all to the same: one faction, or several together.",
    CONTESTED:
      "Live claims hold different ones responsible, or several together of whom one denies being the perpetrator.",
    DENIED: "One faction is held responsible, by others only, and denies being the perpetrator.",
  },
);
export const ResponsibilityFilter = enumFilter("Responsibility", ResponsibilityStatus);

@Part({
  element: "node",
  description: "Who is held responsible for an event. Derived from claims, never stated.",
})
export class Responsibility {
  @Property(() => ResponsibilityStatus, {
    property: "responsibility",
    description: "How the live claims stand to each other.",
  })
  status!: string;

  @List(() => Faction, [into("HELD_RESPONSIBLE_FOR")], {
    description: "The factions that live claims hold responsible, by key.",
  })
  factions!: Faction[];

  @List(() => Claim, [into("ABOUT", { having: { counts: true } })], {
    description: "The claims that the status rests on, by key.",
  })
  claims!: Claim[];
}

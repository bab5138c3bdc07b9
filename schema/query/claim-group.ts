import { Int } from "type-graphql";
import { Actor, ClaimFilter, Stance } from "../claim.ts";
import { Faction } from "../faction.ts";
import { enumType } from "../graph/enum.ts";
import { into, out } from "../graph/hop.ts";
import { connectionOf } from "../page/connection.ts";
import { Place } from "../place.ts";
import { upToParents } from "../roll-up.ts";
import { DateScalar } from "../scalars.ts";
import { Source } from "../source.ts";
import { groupArguments } from "./group-arguments.ts";
import { By, Group, Measured } from "./group-decorators.ts";
import { GroupOrder } from "./group-order.ts";

export const ClaimGrouping = enumType(
  "ClaimGrouping",
  "What claims can be grouped by. A claim with several factions or cities counts in the group of each, and in none where it has none.",
  {
    FACTION: "Each faction that it names: holds responsible or, for a denial, clears.",
    CLAIMANT: "Who makes it.",
    CITY: "Each city within `withinKm` of one of its events.",
    COUNTRY: "The country that one of its events was in.",
    MONTH: "The month in which it was made; where that is not known, of its earliest event.",
    YEAR: "The year in which it was made; where that is not known, of its earliest event.",
    STANCE: "What it does.",
    RELAY: "The channel that passed it on.",
  },
);

@Group("Claims that have something in common, counted together.", {
  of: "Claim",
  dimensions: {
    FACTION: {
      kind: "node",
      path: [out(["HOLDS_RESPONSIBLE", "CLEARS"])],
      rolledUp: [out("HOLDS_RESPONSIBLE"), upToParents],
    },
    CLAIMANT: { kind: "node", path: [into("MADE")] },
    CITY: { kind: "city" },
    COUNTRY: {
      kind: "node",
      path: [out("ABOUT"), out("AT"), out("PART_OF", { repeat: [0, 8] })],
      only: { kind: "COUNTRY" },
    },
    MONTH: { kind: "period", property: "day", length: 7 },
    YEAR: { kind: "period", property: "day", length: 4 },
    STANCE: { kind: "property", property: "stance" },
    RELAY: { kind: "node", path: [into("RELAYED")] },
  },
})
export class ClaimGroup {
  @By(() => Faction, "FACTION", "A faction that the claims name.")
  faction!: Faction | null;

  @By(() => Actor, "CLAIMANT", "Who makes the claims.")
  claimant!: object | null;

  @By(() => Place, "CITY", "A city that events of the claims were near.")
  city!: Place | null;

  @By(() => Place, "COUNTRY", "The country that events of the claims were in.")
  country!: Place | null;

  @By(() => String, "MONTH", "The month as YYYY-MM.")
  month!: string | null;

  @By(() => Int, "YEAR", "The year.")
  year!: number | null;

  @By(() => Stance, "STANCE", "What the claims do.")
  stance!: string | null;

  @By(() => Source, "RELAY", "The channel that passed the claims on.")
  relay!: Source | null;

  @Measured(() => Int, "claims", "How many claims.", false)
  claimCount!: number;

  @Measured(() => Int, "events", "How many events the claims are about.", false)
  eventCount!: number;

  @Measured(
    () => DateScalar,
    "firstOn",
    "The earliest day of a claim; where that is not known, of its earliest event.",
  )
  firstOn!: string | null;

  @Measured(
    () => DateScalar,
    "lastOn",
    "The latest day of a claim; where that is not known, of its earliest event.",
  )
  lastOn!: string | null;
}

const page = connectionOf("ClaimGroup", () => ClaimGroup, {
  where: () => ClaimFilter,
  orderBy: () => GroupOrder,
});

export const ClaimGroupConnection = {
  type: page.type,
  arguments: groupArguments(page.arguments, ClaimGrouping),
};

import { Reliability } from "./assessment.ts";
import { ClaimConnection } from "./claim.ts";
import { FactionConnection } from "./faction.ts";
import { Filter, Tests, TestsBy } from "./filter/decorators.ts";
import { enumFilter, IdFilter, StringFilter } from "./filter/scalar-filters.ts";
import { Connects, List, Noun, Property } from "./graph/decorators.ts";
import { enumType } from "./graph/enum.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { Alias } from "./name/alias.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { ReportConnection } from "./report.ts";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.ts";
import { UrlScalar } from "./scalars.ts";

export const SourceKind = enumType("SourceKind", "What sort of source it is.", {
  NEWS_AGENCY: "A news agency.",
  NEWSPAPER: "A newspaper or magazine.",
  BROADCASTER: "A radio or television station.",
  WEBSITE: "A website.",
  TELEGRAM_CHANNEL: "A channel on Telegram.",
  SOCIAL_MEDIA: "An account on another network.",
  GOVERNMENT: "A government, its forces or one of its offices.",
  THINK_TANK: "A research institute or monitoring group.",
  NGO: "A non-governmental organisation.",
  DATA_SET: "A data set, such as UCDP GED.",
  ENCYCLOPEDIA: "An encyclopedia.",
  GAZETTEER: "A list of places.",
  WITNESS: "People who saw it, or say so, named or not.",
  BACKGROUND: "Common knowledge that no report of the graph tells.",
  OTHER: "Something else, or not known.",
});
export const SourceKindFilter = enumFilter("SourceKind", SourceKind);
export const ReliabilityFilter = enumFilter("Reliability", Reliability);

@Noun({
  label: "Source",
  orders: { NAME: "name", KEY: "key" },
  description: "Whoever reports, relays or says something: a paper, a channel, an office, a data set.",
})
export class Source extends GraphNode {
  @Property(() => String, { description: "Readable, stable key, such as `sabereen-news`." })
  key!: string;

  @Property(() => String, { description: "The name shown. All others are in `aliases`." })
  name!: string;

  @Property(() => SourceKind, { description: "What sort of source it is." })
  kind!: string;

  @Property(() => UrlScalar, { nullable: true, description: "Its web address." })
  url!: string | null;

  @List(() => Alias, [into("ALIAS_OF")], { description: "Every name it is known by, with who gives it." })
  aliases!: Alias[];

  @Property(() => Reliability, {
    description: "How far it can be relied on. It decides whose version of an event is shown.",
  })
  reliability!: string;

  @Connects(() => FactionConnection, [out("LINKED_TO")], {
    description: "Factions that it is said to be linked to.",
  })
  linkedTo!: object;

  @Connects(() => SourceSameAsConnection, toSame, { description: sameAsDescription })
  sameAs!: object;

  @Connects(() => ClaimConnection, [out("RELAYED")], { description: "Claims that it passed on for others." })
  relays!: object;

  @Connects(() => ReportConnection, [out("PUBLISHED")], { description: "Reports that it published." })
  reports!: object;
}

@Filter("Which sources.")
export class SourceFilter {
  @TestsBy("id", () => IdFilter, "Its global id.")
  id?: object;

  @Tests(() => StringFilter, "Its key.")
  key?: object;

  @TestsBy(
    "name",
    () => StringFilter,
    "Any of its names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.",
  )
  name?: object;

  @Tests(() => SourceKindFilter, "What sort of source it is.")
  kind?: object;

  @Tests(() => ReliabilityFilter, "How far it can be relied on.")
  reliability?: object;
}

export const SourceOrder = orderInput("Source", { NAME: "By the name shown.", KEY: "By key." });
export const SourceConnection = connectionOf("Source", () => Source, {
  where: () => SourceFilter,
  orderBy: () => SourceOrder,
});
const SourceSameAsConnection = sameAsConnection("Source", () => Source);

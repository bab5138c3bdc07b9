import { ClaimConnection, ClaimRelation } from "./claim.ts";
import { EventConnection, EventRelation } from "./event.ts";
import { Filter, Reaches, Relates, Tests, TestsBy } from "./filter/decorators.ts";
import { relationOf } from "./filter/relation.ts";
import { DateFilter, IdFilter, StringFilter } from "./filter/scalar-filters.ts";
import { Connects, List, Noun, One, Property } from "./graph/decorators.ts";
import { into, out } from "./graph/hop.ts";
import { GraphNode } from "./graph/node.ts";
import { connectionOf } from "./page/connection.ts";
import { orderInput } from "./page/order.ts";
import { Revision } from "./revision.ts";
import { DateScalar, UrlScalar } from "./scalars.ts";
import { Source, SourceFilter } from "./source.ts";

@Noun({
  label: "Report",
  orders: { PUBLISHED_ON: "publishedOn", KNOWN_ON: "knownOn", TITLE: "title", KEY: "key" },
  fullText: ["title"],
  description: "One article, statement or release of a data set: what every statement of the graph rests on.",
})
export class Report extends GraphNode {
  @Property(() => String, { description: "Readable, stable key, such as `southfront-2021-01-20`." })
  key!: string;

  @Property(() => String, {
    description: "Its title; where that is not known, its address, or else its key.",
  })
  title!: string;

  @Property(() => UrlScalar, { nullable: true, description: "Where it can be read." })
  url!: string | null;

  @Property(() => DateScalar, { nullable: true, description: "Day of publication; null: not given." })
  publishedOn!: string | null;

  @Property(() => DateScalar, {
    nullable: true,
    description:
      "Day from which it counts as known: that of publication, else the latest day that its events and claims speak of.",
  })
  knownOn!: string | null;

  @Property(() => Boolean, { description: "Was `knownOn` inferred, as no day of publication is given?" })
  knownOnInferred!: boolean;

  @Property(() => String, { nullable: true, description: "Language as an ISO 639 code, such as `en`." })
  language!: string | null;

  @Property(() => String, {
    nullable: true,
    description: "What is to be known of it: whose text it copies, how its day or its title was found.",
  })
  note!: string | null;

  @Property(() => String, {
    nullable: true,
    description:
      "Of a row of a data set, the name of the release that what it says is first of, such as `19.1`: a later one that says the same changes nothing. Null: none is known.",
  })
  release!: string | null;

  @List(() => Revision, [out("REVISED")], {
    description:
      "What later releases of the data set changed of it, the first change first. As of a day, too, a report says what its latest release says, and has all of its revisions.",
  })
  revisions!: Revision[];

  @One(() => Source, [into("PUBLISHED")], { description: "Who published it." })
  publisher!: Source | null;

  @Connects(() => EventConnection, [out("REPORTS")], { description: "Events that it tells of." })
  events!: object;

  @Connects(() => ClaimConnection, [out("CARRIES")], { description: "Claims that it tells of." })
  claims!: object;
}

@Filter("Which reports.")
export class ReportFilter {
  @TestsBy("id", () => IdFilter, "Its global id.")
  id?: object;

  @Tests(() => StringFilter, "Its key.")
  key?: object;

  @Tests(() => StringFilter, "Its title.")
  title?: object;

  @Tests(() => DateFilter, "Day of publication.")
  publishedOn?: object;

  @Tests(() => DateFilter, "Day from which it counts as known.")
  knownOn?: object;

  @Tests(() => StringFilter, "Language as an ISO 639 code.")
  language?: object;

  @Reaches(() => SourceFilter, [into("PUBLISHED")], "Its publisher is like this.")
  publisher?: object;

  @Relates(() => EventRelation, [out("REPORTS")], "The events that it tells of.")
  events?: object;

  @Relates(() => ClaimRelation, [out("CARRIES")], "The claims that it tells of.")
  claims?: object;
}

export const ReportOrder = orderInput("Report", {
  PUBLISHED_ON: "By day of publication.",
  KNOWN_ON: "By the day from which it counts as known.",
  TITLE: "By title.",
  KEY: "By key.",
});
export const ReportRelation = relationOf("Report", () => ReportFilter);
export const ReportConnection = connectionOf("Report", () => Report, {
  where: () => ReportFilter,
  orderBy: () => ReportOrder,
});

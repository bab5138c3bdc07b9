var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Reliability } from "./assessment.js";
import { ClaimConnection } from "./claim.js";
import { FactionConnection } from "./faction.js";
import { Filter, Tests, TestsBy } from "./filter/decorators.js";
import { enumFilter, IdFilter, StringFilter } from "./filter/scalar-filters.js";
import { Connects, List, Noun, Property } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { Alias } from "./name/alias.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { ReportConnection } from "./report.js";
import { sameAsConnection, sameAsDescription, toSame } from "./same-as.js";
import { UrlScalar } from "./scalars.js";
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
let Source = class Source extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key, such as `sabereen-news`." })
], Source.prototype, "key", void 0);
__decorate([
    Property(() => String, { description: "The name shown. All others are in `aliases`." })
], Source.prototype, "name", void 0);
__decorate([
    Property(() => SourceKind, { description: "What sort of source it is." })
], Source.prototype, "kind", void 0);
__decorate([
    Property(() => UrlScalar, { nullable: true, description: "Its web address." })
], Source.prototype, "url", void 0);
__decorate([
    List(() => Alias, [into("ALIAS_OF")], { description: "Every name it is known by, with who gives it." })
], Source.prototype, "aliases", void 0);
__decorate([
    Property(() => Reliability, {
        description: "How far it can be relied on. It decides whose version of an event is shown.",
    })
], Source.prototype, "reliability", void 0);
__decorate([
    Connects(() => FactionConnection, [out("LINKED_TO")], {
        description: "Factions that it is said to be linked to.",
    })
], Source.prototype, "linkedTo", void 0);
__decorate([
    Connects(() => SourceSameAsConnection, toSame, { description: sameAsDescription })
], Source.prototype, "sameAs", void 0);
__decorate([
    Connects(() => ClaimConnection, [out("RELAYED")], { description: "Claims that it passed on for others." })
], Source.prototype, "relays", void 0);
__decorate([
    Connects(() => ReportConnection, [out("PUBLISHED")], { description: "Reports that it published." })
], Source.prototype, "reports", void 0);
Source = __decorate([
    Noun({
        label: "Source",
        orders: { NAME: "name", KEY: "key" },
        description: "Whoever reports, relays or says something: a paper, a channel, an office, a data set.",
    })
], Source);
export { Source };
let SourceFilter = class SourceFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "Its global id.")
], SourceFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "Its key.")
], SourceFilter.prototype, "key", void 0);
__decorate([
    TestsBy("name", () => StringFilter, "Any of its names: `eq` and `in` in any spelling, script or transliteration that means it, `contains` and `startsWith` letter by letter.")
], SourceFilter.prototype, "name", void 0);
__decorate([
    Tests(() => SourceKindFilter, "What sort of source it is.")
], SourceFilter.prototype, "kind", void 0);
__decorate([
    Tests(() => ReliabilityFilter, "How far it can be relied on.")
], SourceFilter.prototype, "reliability", void 0);
SourceFilter = __decorate([
    Filter("Which sources.")
], SourceFilter);
export { SourceFilter };
export const SourceOrder = orderInput("Source", { NAME: "By the name shown.", KEY: "By key." });
export const SourceConnection = connectionOf("Source", () => Source, {
    where: () => SourceFilter,
    orderBy: () => SourceOrder,
});
const SourceSameAsConnection = sameAsConnection("Source", () => Source);

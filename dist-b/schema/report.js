var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ClaimConnection, ClaimRelation } from "./claim.js";
import { EventConnection, EventRelation } from "./event.js";
import { Filter, Reaches, Relates, Tests, TestsBy } from "./filter/decorators.js";
import { relationOf } from "./filter/relation.js";
import { DateFilter, IdFilter, StringFilter } from "./filter/scalar-filters.js";
import { Connects, List, Noun, One, Property } from "./graph/decorators.js";
import { into, out } from "./graph/hop.js";
import { GraphNode } from "./graph/node.js";
import { connectionOf } from "./page/connection.js";
import { orderInput } from "./page/order.js";
import { Revision } from "./revision.js";
import { DateScalar, UrlScalar } from "./scalars.js";
import { Source, SourceFilter } from "./source.js";
let Report = class Report extends GraphNode {
};
__decorate([
    Property(() => String, { description: "Readable, stable key, such as `southfront-2021-01-20`." })
], Report.prototype, "key", void 0);
__decorate([
    Property(() => String, {
        description: "Its title; where that is not known, its address, or else its key.",
    })
], Report.prototype, "title", void 0);
__decorate([
    Property(() => UrlScalar, { nullable: true, description: "Where it can be read." })
], Report.prototype, "url", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "Day of publication; null: not given." })
], Report.prototype, "publishedOn", void 0);
__decorate([
    Property(() => DateScalar, {
        nullable: true,
        description: "Day from which it counts as known: that of publication, else the latest day that its events and claims speak of.",
    })
], Report.prototype, "knownOn", void 0);
__decorate([
    Property(() => Boolean, { description: "Was `knownOn` inferred, as no day of publication is given?" })
], Report.prototype, "knownOnInferred", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "Language as an ISO 639 code, such as `en`." })
], Report.prototype, "language", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "What is to be known of it: whose text it copies, how its day or its title was found.",
    })
], Report.prototype, "note", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "Of a row of a data set, the name of the release that what it says is first of, such as `19.1`: a later one that says the same changes nothing. Null: none is known.",
    })
], Report.prototype, "release", void 0);
__decorate([
    List(() => Revision, [out("REVISED")], {
        description: "What later releases of the data set changed of it, the first change first. As of a day, too, a report says what its latest release says, and has all of its revisions.",
    })
], Report.prototype, "revisions", void 0);
__decorate([
    One(() => Source, [into("PUBLISHED")], { description: "Who published it." })
], Report.prototype, "publisher", void 0);
__decorate([
    Connects(() => EventConnection, [out("REPORTS")], { description: "Events that it tells of." })
], Report.prototype, "events", void 0);
__decorate([
    Connects(() => ClaimConnection, [out("CARRIES")], { description: "Claims that it tells of." })
], Report.prototype, "claims", void 0);
Report = __decorate([
    Noun({
        label: "Report",
        orders: { PUBLISHED_ON: "publishedOn", KNOWN_ON: "knownOn", TITLE: "title", KEY: "key" },
        fullText: ["title"],
        description: "One article, statement or release of a data set: what every statement of the graph rests on.",
    })
], Report);
export { Report };
let ReportFilter = class ReportFilter {
};
__decorate([
    TestsBy("id", () => IdFilter, "Its global id.")
], ReportFilter.prototype, "id", void 0);
__decorate([
    Tests(() => StringFilter, "Its key.")
], ReportFilter.prototype, "key", void 0);
__decorate([
    Tests(() => StringFilter, "Its title.")
], ReportFilter.prototype, "title", void 0);
__decorate([
    Tests(() => DateFilter, "Day of publication.")
], ReportFilter.prototype, "publishedOn", void 0);
__decorate([
    Tests(() => DateFilter, "Day from which it counts as known.")
], ReportFilter.prototype, "knownOn", void 0);
__decorate([
    Tests(() => StringFilter, "Language as an ISO 639 code.")
], ReportFilter.prototype, "language", void 0);
__decorate([
    Reaches(() => SourceFilter, [into("PUBLISHED")], "Its publisher is like this.")
], ReportFilter.prototype, "publisher", void 0);
__decorate([
    Relates(() => EventRelation, [out("REPORTS")], "The events that it tells of.")
], ReportFilter.prototype, "events", void 0);
__decorate([
    Relates(() => ClaimRelation, [out("CARRIES")], "The claims that it tells of.")
], ReportFilter.prototype, "claims", void 0);
ReportFilter = __decorate([
    Filter("Which reports.")
], ReportFilter);
export { ReportFilter };
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

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
/** The PageInfo of the Relay cursor connections specification. */
let PageInfo = class PageInfo {
};
__decorate([
    Field(() => Boolean, { description: "Is there anything after this page?" })
], PageInfo.prototype, "hasNextPage", void 0);
__decorate([
    Field(() => Boolean, { description: "Is there anything before this page?" })
], PageInfo.prototype, "hasPreviousPage", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Cursor of the first edge: give it to `before` for the page before. Null on an empty page.",
    })
], PageInfo.prototype, "startCursor", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Cursor of the last edge: give it to `after` for the next page. Null on an empty page.",
    })
], PageInfo.prototype, "endCursor", void 0);
PageInfo = __decorate([
    ObjectType({
        description: "Where a page stands in its list, by the Relay cursor connections specification.",
    })
], PageInfo);
export { PageInfo };

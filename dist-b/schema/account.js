var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Damage, EventKind, Weapon } from "./event-terms.js";
import { End, Part, Property, Record } from "./graph/decorators.js";
import { connectionOf } from "./page/connection.js";
import { DatePrecision } from "./precision.js";
import { Range } from "./range.js";
import { Report } from "./report.js";
import { DateScalar } from "./scalars.js";
let Account = class Account {
};
__decorate([
    End(() => Report, { nullable: false, description: "The report whose version this is." })
], Account.prototype, "report", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "What happened, in a line." })
], Account.prototype, "title", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "First day of it." })
], Account.prototype, "startedOn", void 0);
__decorate([
    Property(() => DateScalar, { nullable: true, description: "Last day of it." })
], Account.prototype, "endedOn", void 0);
__decorate([
    Property(() => DatePrecision, { nullable: true, description: "How exactly the day is known." })
], Account.prototype, "datePrecision", void 0);
__decorate([
    Property(() => EventKind, { nullable: true, description: "What kind of event it is." })
], Account.prototype, "kind", void 0);
__decorate([
    Property(() => Weapon, { nullable: true, description: "The weapon used." })
], Account.prototype, "weapon", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "Where it was, in the report's words." })
], Account.prototype, "placeAsWritten", void 0);
__decorate([
    Property(() => String, { nullable: true, description: "What was attacked." })
], Account.prototype, "target", void 0);
__decorate([
    Record(() => Range, { prefix: "deaths", description: "How many people were killed." })
], Account.prototype, "deaths", void 0);
__decorate([
    Record(() => Range, { prefix: "wounded", description: "How many people were wounded." })
], Account.prototype, "wounded", void 0);
__decorate([
    Property(() => Damage, { description: "Was anything damaged?" })
], Account.prototype, "materialDamage", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "What else the report says, or what is to be known of its reading.",
    })
], Account.prototype, "note", void 0);
Account = __decorate([
    Part({
        element: "relationship",
        description: "One report's own version of an event, kept whole. Null: this report does not say.",
    })
], Account);
export { Account };
export const AccountConnection = connectionOf("Account", () => Account);

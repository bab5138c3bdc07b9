var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { List, Part, Property } from "./graph/decorators.js";
import { out } from "./graph/hop.js";
let RevisedValue = class RevisedValue {
};
__decorate([
    Property(() => String, {
        description: "What it is: a value of the account of the event (`account.deathsBest`), of the report or a claim of it (`report.title`, `claim.summary`), or a statement, by its kind (`TARGETS`).",
    })
], RevisedValue.prototype, "field", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "What the release before said, as text; a thing by its name. Null: nothing.",
    })
], RevisedValue.prototype, "before", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "What the release that replaced it said. Null: nothing.",
    })
], RevisedValue.prototype, "after", void 0);
RevisedValue = __decorate([
    Part({
        element: "node",
        label: "RevisedValue",
        description: "One thing that a release of a data set says otherwise than the one before.",
    })
], RevisedValue);
export { RevisedValue };
let Revision = class Revision {
};
__decorate([
    Property(() => String, {
        nullable: true,
        description: "Name of the release whose values these were, such as `19.1`; null: not given.",
    })
], Revision.prototype, "release", void 0);
__decorate([
    Property(() => String, { description: "Name of the release that changed them, such as `23.1`." })
], Revision.prototype, "replacedBy", void 0);
__decorate([
    List(() => RevisedValue, [out("CHANGED")], { description: "What it changed, by field." })
], Revision.prototype, "changes", void 0);
Revision = __decorate([
    Part({
        element: "node",
        label: "Revision",
        description: "What a row of a data set said before a later release changed it. The event is the same one; accounts and claims show what the latest release says.",
    })
], Revision);
export { Revision };

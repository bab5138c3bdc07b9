var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { Claim } from "./claim.js";
import { enumType } from "./graph/enum.js";
import { Report } from "./report.js";
export const DisputeField = enumType("DisputeField", "What it is that accounts or claims differ on.", {
    OCCURRENCE: "Whether it happened at all. In dispute where a live denial says that it did not.",
    PERPETRATOR: "Who did it: live claims hold different factions responsible, or deny that one did it.",
    DATE: "The day of it, or the first of several.",
    KIND: "What kind of event it was, or how it came about.",
    WEAPON: "The main weapon.",
    TARGET: "What was hit. In dispute where a live denial says so: two wordings are no dispute.",
    DEATHS: "How many people were killed.",
    WOUNDED: "How many people were wounded.",
    DAMAGE: "Whether anything was damaged.",
});
let DisputedValue = class DisputedValue {
};
__decorate([
    Field(() => String, {
        description: "What is said: a day, an enum value, the name of a faction (`A and B` where they are held responsible together), a number (`3`, `1 to 3`, `at least 5`), or, of a denial, what it denies.",
    })
], DisputedValue.prototype, "value", void 0);
__decorate([
    Field(() => [Report], { description: "Reports whose account says so, by key." })
], DisputedValue.prototype, "reports", void 0);
__decorate([
    Field(() => [Claim], { description: "Live claims that say so, by key." })
], DisputedValue.prototype, "claims", void 0);
DisputedValue = __decorate([
    ObjectType({ description: "One of the things that are said, and who says it." })
], DisputedValue);
export { DisputedValue };
let Dispute = class Dispute {
};
__decorate([
    Field(() => DisputeField, { description: "What it is that they differ on." })
], Dispute.prototype, "field", void 0);
__decorate([
    Field(() => [DisputedValue], { description: "The different things that are said: what most say first." })
], Dispute.prototype, "values", void 0);
Dispute = __decorate([
    ObjectType({ description: "Something that accounts or claims differ on, and who says what." })
], Dispute);
export { Dispute };

var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Part, Property } from "./graph/decorators.js";
import { enumType } from "./graph/enum.js";
export const Reliability = enumType("Reliability", "How far a source can be relied on: the letters of the Admiralty code (NATO STANAG 2511).", {
    COMPLETELY_RELIABLE: "A: no doubt of its authenticity, trustworthiness or competence.",
    USUALLY_RELIABLE: "B: minor doubts; mostly right in the past.",
    FAIRLY_RELIABLE: "C: some doubts; right before now and then.",
    NOT_USUALLY_RELIABLE: "D: significant doubts; right in the past only at times.",
    UNRELIABLE: "E: wrong in the past.",
    CANNOT_BE_JUDGED: "F: no ground for a judgement. That is not the worst mark.",
});
export const Credibility = enumType("Credibility", "How far a statement can be believed: the numbers of the Admiralty code (NATO STANAG 2511).", {
    CONFIRMED: "1: borne out by independent sources.",
    PROBABLY_TRUE: "2: not borne out, but sound and in line with what else is known.",
    POSSIBLY_TRUE: "3: not borne out, and agrees with some of what else is known.",
    DOUBTFUL: "4: possible, but nothing else speaks for it.",
    IMPROBABLE: "5: at odds with what else is known.",
    CANNOT_BE_JUDGED: "6: no ground for a judgement. That is not the worst mark.",
});
export const Likelihood = enumType("Likelihood", "How firmly something is held to be so.", {
    LIKELY: "Said firmly, or held likely.",
    PLAUSIBLE: "Held possible.",
    UNKNOWN: "Not said how firmly.",
    UNLIKELY: "Held unlikely.",
    INFERRED: "Not said as such; follows from what is said.",
});
let Assessment = class Assessment {
};
__decorate([
    Property(() => Reliability, { description: "How far the source of the claim can be relied on." })
], Assessment.prototype, "reliability", void 0);
__decorate([
    Property(() => Credibility, { description: "How far the claim itself can be believed." })
], Assessment.prototype, "credibility", void 0);
__decorate([
    Property(() => String, { description: "Both as one code, such as `C3`." })
], Assessment.prototype, "admiraltyCode", void 0);
__decorate([
    Property(() => Likelihood, { nullable: true, description: "How likely the claim is held to be true." })
], Assessment.prototype, "likelihood", void 0);
__decorate([
    Property(() => String, { nullable: true, property: "assessmentNote", description: "Why." })
], Assessment.prototype, "note", void 0);
Assessment = __decorate([
    Part({ element: "node", description: "What an analyst makes of a claim, by the Admiralty code." })
], Assessment);
export { Assessment };

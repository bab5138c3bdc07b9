var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { One, Part, Property } from "../graph/decorators.js";
import { enumType } from "../graph/enum.js";
import { out } from "../graph/hop.js";
import { Source } from "../source.js";
export const AliasKind = enumType("AliasKind", "How a name came to be one.", {
    NAME: "A name it goes by.",
    SPELLING: "Another spelling of a name, in the same script.",
    TRANSLITERATION: "A name written in the letters of another script.",
    TRANSLATION: "A name put into another language.",
    ACRONYM: "The first letters of a name.",
    FORMER: "A name that it no longer goes by.",
});
let Alias = class Alias {
};
__decorate([
    Property(() => String, { description: "The name as it is written there." })
], Alias.prototype, "name", void 0);
__decorate([
    Property(() => AliasKind, { description: "How the name came to be." })
], Alias.prototype, "kind", void 0);
__decorate([
    Property(() => String, {
        nullable: true,
        description: "Language of the name as an ISO 639 code, such as `ar`.",
    })
], Alias.prototype, "language", void 0);
__decorate([
    One(() => Source, [out("GIVEN_BY")], { description: "Who gives the name." })
], Alias.prototype, "source", void 0);
Alias = __decorate([
    Part({
        element: "node",
        label: "Alias",
        indexed: ["folded", "skeleton"],
        fullText: ["folded", "sound"],
        description: "A name that a thing is known by, and who gives it. Two things may share a name: that never merges them.",
    })
], Alias);
export { Alias };

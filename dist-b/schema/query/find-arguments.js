var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Field, ID } from "type-graphql";
/** Finds one thing by its id or key. */
let KeyArguments = class KeyArguments {
};
__decorate([
    Field(() => ID, { nullable: true, description: "Its global id." })
], KeyArguments.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Its key." })
], KeyArguments.prototype, "key", void 0);
KeyArguments = __decorate([
    ArgsType()
], KeyArguments);
export { KeyArguments };
/** Finds one thing by its id, key or name. */
let NameArguments = class NameArguments extends KeyArguments {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Any of its names, in any spelling, script or transliteration; what comes closest to it is meant.",
    })
], NameArguments.prototype, "name", void 0);
NameArguments = __decorate([
    ArgsType()
], NameArguments);
export { NameArguments };
let IdArgument = class IdArgument {
};
__decorate([
    Field(() => ID, { description: "A global id." })
], IdArgument.prototype, "id", void 0);
IdArgument = __decorate([
    ArgsType()
], IdArgument);
export { IdArgument };
let IdsArgument = class IdsArgument {
};
__decorate([
    Field(() => [ID], { description: "Global ids, 1,000 at most." })
], IdsArgument.prototype, "ids", void 0);
IdsArgument = __decorate([
    ArgsType()
], IdsArgument);
export { IdsArgument };

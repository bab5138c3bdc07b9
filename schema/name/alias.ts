import { One, Part, Property } from "../graph/decorators.ts";
import { enumType } from "../graph/enum.ts";
import { out } from "../graph/hop.ts";
import { Source } from "../source.ts";

export const AliasKind = enumType("AliasKind", "How a name came to be one.", {
  NAME: "A name it goes by.",
  SPELLING: "Another spelling of a name, in the same script.",
  TRANSLITERATION: "A name written in the letters of another script.",
  TRANSLATION: "A name put into another language.",
  ACRONYM: "The first letters of a name.",
  FORMER: "A name that it no longer goes by.",
});

@Part({
  element: "node",
  label: "Alias",
  indexed: ["folded", "skeleton"],
  fullText: ["folded", "sound"],
  description:
    "A name that a thing is known by, and who gives it. Two things may share a name: that never merges them.",
})
export class Alias {
  @Property(() => String, { description: "The name as it is written there." })
  name!: string;

  @Property(() => AliasKind, { description: "How the name came to be." })
  kind!: string;

  @Property(() => String, {
    nullable: true,
    description: "Language of the name as an ISO 639 code, such as `ar`.",
  })
  language!: string | null;

  @One(() => Source, [out("GIVEN_BY")], { description: "Who gives the name." })
  source!: Source | null;
}

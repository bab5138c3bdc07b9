import { Extensions, Field, ID, InterfaceType } from "type-graphql";

/** What the seven nouns have in common. */
@InterfaceType("Node", {
  description:
    "Anything with an identity of its own: a faction, a person, a place, an event, a claim, a source or a report.",
})
export abstract class GraphNode {
  @Field(() => ID, {
    description:
      "Opaque and global: give it back to `node` as it is. For a name that people can read and cite, use `key`.",
  })
  @Extensions({ graph: { kind: "id" } })
  id!: string;
}

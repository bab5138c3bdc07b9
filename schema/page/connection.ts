import { ArgsType, Extensions, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "./page-info.ts";

type Class = abstract new () => object;

/** A connection as two classes: the type of the pages, and the arguments that choose one. */
export interface Connection {
  readonly type: Class;
  readonly arguments: Class;
}

/** How many nodes a page holds when `first` and `last` are absent, and at most. */
export const pageSize = { usual: 50, most: 1000 } as const;

/** The class of an edge without properties; one with properties extends it. */
export function edgeOf(node: () => Class): Class {
  @ObjectType()
  abstract class Edge {
    @Field(() => String, { description: "Marks this place in the list, for `after` and `before`." })
    cursor!: string;

    @Field(node, { description: "What stands here." })
    node!: object;
  }
  return Edge;
}

/** Makes the type `<name>Connection`, its edge type `<name>Edge` unless given, and its arguments. */
export function connectionOf(
  name: string,
  node: () => Class,
  choose: { where?: () => Class; orderBy?: () => Class; edge?: () => Class } = {},
): Connection {
  const edge = choose.edge ?? plainEdge(name, node);

  @ObjectType(`${name}Connection`, {
    description: `A page of a list: the nodes, and their edges with cursors.`,
  })
  abstract class Page {
    @Field(() => [edge()], {
      description: "The nodes of this page, each with its cursor and what the edge itself says.",
    })
    edges!: object[];

    @Field(() => [node()], { description: "The nodes of this page, without their edges." })
    nodes!: object[];

    @Field(() => PageInfo, { description: "What lies before and after this page." })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many there are on all pages together. Counted only when asked for.",
    })
    totalCount!: number;
  }
  return { type: Page, arguments: pageArguments(choose) };
}

function plainEdge(name: string, node: () => Class): () => Class {
  @ObjectType(`${name}Edge`, { description: "One place in a list." })
  @Extensions({ graph: { element: "relationship" } })
  abstract class Edge extends edgeOf(node) {}
  return () => Edge;
}

/** Makes the arguments that choose a page of a list. */
export function pageArguments({ where, orderBy }: { where?: () => Class; orderBy?: () => Class }): Class {
  @ArgsType()
  abstract class PageArguments {
    @Field(() => Int, {
      nullable: true,
      description: `How many from the front; ${pageSize.usual} unless told, ${pageSize.most} at most. Not together with \`last\`.`,
    })
    first?: number;

    @Field(() => String, {
      nullable: true,
      description: "Only what comes after this cursor of the same list.",
    })
    after?: string;

    @Field(() => Int, { nullable: true, description: `How many from the end; ${pageSize.most} at most.` })
    last?: number;

    @Field(() => String, {
      nullable: true,
      description: "Only what comes before this cursor of the same list.",
    })
    before?: string;
  }
  if (where) {
    Field(where as never, { nullable: true, description: "Which to list; all where absent." })(
      PageArguments.prototype,
      "where",
    );
  }
  if (orderBy) {
    Field((() => [orderBy()]) as never, {
      nullable: true,
      description: "In which order; by key where absent. Several criteria apply one after the other.",
    })(PageArguments.prototype, "orderBy");
  }
  return PageArguments;
}

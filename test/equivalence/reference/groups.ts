import { type GraphQLObjectType, getNamedType } from "graphql";
import type { MemoryNode } from "../graph/memory-graph.ts";
import type { Asked, World } from "./asked.ts";
import { meets } from "./filter.ts";
import { Group, type Made } from "./group.ts";
import { type Counted, madeBy } from "./group-made.ts";
import { listName } from "./node-order.ts";
import type { Criterion } from "./order.ts";
import { pageOf } from "./page.ts";

/** A page of groups, the biggest first unless told; ties are broken by what the groups are made by. */
export function groupsOf(world: World, { field, given }: Asked) {
  const nodes = (getNamedType(field.type) as GraphQLObjectType).getFields().nodes;
  const type = getNamedType(nodes?.type) as GraphQLObjectType;
  const by = [...new Set(given.by)];
  const filter = field.args.find(({ name }) => name === "where")?.type;
  const groups = new Map<string, Group>();
  for (const member of world.graph.labelled(type.extensions.groups?.of ?? "")) {
    if (given.where && filter && !meets(world.graph, member, filter, given.where)) continue;
    for (const counted of countedOf(world, member)) {
      const choices = by.map((one) => madeBy(world, type, one, counted, given));
      for (const made of combinations(choices)) {
        const identity = JSON.stringify(made.map(nameOf));
        const group =
          groups.get(identity) ?? new Group(new Map(by.map((one, at) => [one, made[at] ?? null])));
        groups.set(identity, group);
        group.members.add(member);
        if (counted.event) group.events.add(counted.event);
      }
    }
  }
  const list = {
    name: listName(`${field.name} ${by.join()}`, given.orderBy),
    rows: [...groups.values()],
    criteria: criteriaOf(given.orderBy ?? [], by),
    show: (group: Group) => group,
  };
  return pageOf(list, given, world.cursors);
}

/** An event is counted with itself, a claim with each of its events. */
function countedOf({ graph }: World, member: MemoryNode): Counted[] {
  if (member.label === "Event") return [{ member, event: member }];
  const events = graph.reached(member, [{ type: "ABOUT", direction: "OUT" }]);
  return (events.length > 0 ? events : [undefined]).map((event) => ({ member, event }));
}

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>(
    (made, choice) => made.flatMap((begun) => choice.map((one) => [...begun, one])),
    [[]],
  );
}

function nameOf(made: Made): Made | readonly string[] {
  return made && typeof made === "object" ? [made.label, String(made.properties.key)] : made;
}

function criteriaOf(
  orderBy: NonNullable<Asked["given"]["orderBy"]>,
  by: readonly string[],
): Criterion<Group>[] {
  const keys = (descending: boolean) =>
    by.map((_, index): Criterion<Group> => ({ descending, value: (group) => group.keys()[index] ?? "" }));
  const biggest: Criterion<Group> = { descending: true, value: ({ members }) => members.size };
  const told = orderBy.flatMap(({ field, direction }): Criterion<Group>[] => {
    const descending = direction === "DESC";
    switch (field) {
      case "COUNT":
        return [{ ...biggest, descending }];
      case "FIRST_ON":
        return [{ descending, value: (group) => group.day("firstOn") }];
      case "LAST_ON":
        return [{ descending, value: (group) => group.day("lastOn") }];
      default:
        return keys(descending);
    }
  });
  return [...(told.length > 0 ? told : [biggest]), ...keys(false)];
}

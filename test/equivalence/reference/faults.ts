import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isInputObjectType } from "graphql";
import type { Point } from "../graph/memory-graph.ts";
import type { Asked, World } from "./asked.ts";
import type { Filter } from "./filter.ts";
import { listName, nearOf } from "./node-order.ts";
import { found } from "./root.ts";
import { type Box, type Near, originOf } from "./space.ts";

const mostRows = 1000;
const mostKm = 500;

/** Whether the arguments of a field have a value that is not allowed. */
export function isFaulty(world: World, asked: Asked): boolean {
  const { field, given } = asked;
  const filter = field.args.find(({ name }) => name === "where")?.type;
  return (
    isFaultyPage(world, asked) ||
    isFaultySearch(world, asked) ||
    (given.km ?? 0) < 0 ||
    (given.ids ?? []).length > mostRows ||
    given.by?.length === 0 ||
    (given.by?.includes("CITY") === true && !isUpTo(mostKm, given.withinKm ?? 0)) ||
    (!!filter && !!given.where && isFaultyFilter(world, filter, given.where))
  );
}

/** Sizes are limited, exclude each other, cursors are of this very list, and a distance needs a point to measure from. */
function isFaultyPage({ cursors }: World, { parent, field, given }: Asked): boolean {
  const { first, last, after, before, orderBy, by } = given;
  const list = by ? `${field.name} ${[...new Set(by)].join()}` : `${parent.name}.${field.name}`;
  const isForeign = (cursor: string | null | undefined) =>
    typeof cursor === "string" && cursors.read(cursor)?.list !== listName(list, orderBy);
  const isByDistance = (orderBy ?? []).some((criterion) => criterion.field === "DISTANCE");
  const hasPoint = field.extensions.graph?.kind === "around" || nearOf(given.where) !== undefined;
  return (
    (typeof first === "number" && typeof last === "number") ||
    !isUpTo(mostRows, first ?? 0) ||
    !isUpTo(mostRows, last ?? 0) ||
    isForeign(after) ||
    isForeign(before) ||
    (isByDistance && !hasPoint)
  );
}

/** One thing is looked for by one argument, and a name must not fit several unless one of them is preferred. */
function isFaultySearch(world: World, { field, given }: Asked): boolean {
  const { root } = field.extensions;
  if (root?.kind !== "find") return false;
  const count = [given.id, given.key, given.name].filter((value) => typeof value === "string").length;
  return count !== 1 || (!root.prefer && found(world, root, given).length > 1);
}

function isFaultyFilter(world: World, type: GraphQLInputType, filter: Filter): boolean {
  const fields = (getNamedType(type) as GraphQLInputObjectType).getFields();
  return Object.entries(filter).some(([name, given]) => {
    const field = fields[name];
    if (given === null || !field) return false;
    const kind = field.extensions.graph?.kind;
    if (kind === "near") return isFaultyNear(world, given as Near);
    if (kind === "within") return isFaultyBox(given as Box);
    if (!isInputObjectType(getNamedType(field.type))) return false;
    return [given].flat().some((part) => isFaultyFilter(world, field.type, part as Filter));
  });
}

function isFaultyNear({ graph }: World, near: Near): boolean {
  const { id, place, point, km } = near;
  const given = [id, place, point].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1 || km < 0) return true;
  return point ? !isOnEarth(point) : originOf(graph, near) === undefined;
}

function isFaultyBox({ south, west, north, east }: Box): boolean {
  const corners = [
    { latitude: south, longitude: west },
    { latitude: north, longitude: east },
  ];
  return south > north || !corners.every(isOnEarth);
}

function isOnEarth({ latitude, longitude }: Point): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function isUpTo(most: number, number: number): boolean {
  return number >= 0 && number <= most;
}

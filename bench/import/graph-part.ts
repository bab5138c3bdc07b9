import type { Driver, Node, Relationship } from "neo4j-driver";

/** Nodes of one label, and relationships of one type between two labels, as rows that can be written as they are. */
export interface GraphPart {
  readonly nodes: ReadonlyMap<string, object[]>;
  readonly relationships: ReadonlyMap<string, RelationshipRows>;
}

export interface RelationshipRows {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: { from: string; to: string; values: object }[];
}

/** From which id on nodes and relationships are new. */
export interface Bounds {
  node: number;
  relationship: number;
}

const idsAtOnce = 50_000;

/** Reads what has come since `bounds`, and moves them on. Ids grow while nothing is deleted. */
export async function readPart(driver: Driver, bounds: Bounds): Promise<GraphPart> {
  const nodes = new Map<string, object[]>();
  await eachNew(driver, bounds, "node", "MATCH (n) WHERE id(n) = i RETURN id(n) AS id, n", (row) => {
    const { labels, properties } = row.get("n") as Node;
    append(nodes, labels[0] ?? "", properties);
  });
  const relationships = new Map<string, RelationshipRows>();
  const match =
    "MATCH (a)-[r]->(b) WHERE id(r) = i RETURN id(r) AS id, r, labels(a)[0] AS from, coalesce(a.key, '') AS start, labels(b)[0] AS to, coalesce(b.key, '') AS end, CASE WHEN b:Version THEN properties(b) END AS at";
  await eachNew(driver, bounds, "relationship", match, (row) => {
    const { type, properties } = row.get("r") as Relationship;
    const [from, to] = [row.get("from") as string, row.get("to") as string];
    const name = `${type} ${from} ${to}`;
    const rows = relationships.get(name) ?? { type, from, to, rows: [] };
    relationships.set(name, rows);
    // A version has no key: it is written with its relationship.
    const values = to === "Version" ? (row.get("at") as object) : properties;
    const ends = { from: row.get("start") as string, to: row.get("end") as string };
    rows.rows.push({ ...ends, values });
  });
  nodes.delete("Version");
  return { nodes, relationships };
}

async function eachNew(
  driver: Driver,
  bounds: Bounds,
  kind: keyof Bounds,
  match: string,
  take: (row: { get(name: string): unknown }) => void,
): Promise<void> {
  for (
    let last = Number.POSITIVE_INFINITY, from = bounds[kind];
    from <= last + idsAtOnce;
    from += idsAtOnce
  ) {
    const { records } = await driver.executeQuery(
      `UNWIND range(toInteger($from), toInteger($from) + ${idsAtOnce - 1}) AS i ${match}`,
      { from },
    );
    if (records.length === 0) return;
    for (const record of records) {
      take(record);
      bounds[kind] = Math.max(bounds[kind], Number(record.get("id")) + 1);
    }
    last = bounds[kind];
  }
}

function append<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  list.push(item);
}

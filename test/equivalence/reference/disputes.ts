import { keyOf, type MemoryNode, type Properties } from "../graph/memory-graph.ts";
import type { World } from "./asked.ts";
import { Element } from "./element.ts";
import { compareRows, compareValues } from "./order.ts";

/** Something that is said of an event, by a report or a claim. */
interface Saying {
  readonly field: string;
  readonly value: string;
  readonly teller: MemoryNode;
}

const fields = "OCCURRENCE PERPETRATOR DATE KIND WEAPON TARGET DEATHS WOUNDED DAMAGE".split(" ");

/** What the accounts of an event and the live claims about it differ on, and who says what. */
export function disputesOf(world: World, event: MemoryNode) {
  const sayings = [
    ...world.graph
      .ways(event, [{ type: "REPORTS", direction: "IN" }])
      .flatMap(({ node, relationship }) => told(node, relationship?.properties ?? {})),
    ...world.graph
      .ways(event, [{ type: "ABOUT", direction: "IN", having: { live: true } }])
      .flatMap(({ node }) => claimed(world, node)),
  ];
  return fields.flatMap((field) => {
    const here = sayings.filter((saying) => saying.field === field);
    return isDisputed(field, here) ? [{ field, values: values(world, here) }] : [];
  });
}

/** Whether it happened, and what was hit, only a denial puts in dispute; anything else is when two things are said. */
function isDisputed(field: string, sayings: readonly Saying[]): boolean {
  const isDenied = sayings.some(({ teller }) => teller.label === "Claim");
  const several = new Set(sayings.map(({ value }) => value)).size > 1;
  if (field === "OCCURRENCE") return isDenied;
  return field === "TARGET" ? isDenied && several : several;
}

/** What a report's account says, where it does. */
function told(teller: MemoryNode, account: Properties): Saying[] {
  const damage = account.materialDamage === "UNKNOWN" ? undefined : account.materialDamage;
  const all = {
    OCCURRENCE: "happened",
    DATE: account.startedOn,
    KIND: account.kind,
    WEAPON: account.weapon,
    TARGET: account.target,
    DEATHS: toll(account, "deaths"),
    WOUNDED: toll(account, "wounded"),
    DAMAGE: damage,
  };
  return Object.entries(all).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, value: String(value), teller }],
  );
}

function toll(account: Properties, of: string): string | undefined {
  const [low, best, high] = [account[`${of}Low`], account[`${of}Best`], account[`${of}High`]];
  if (low === undefined && high === undefined) return best === undefined ? undefined : String(best);
  if (low === undefined) return `at most ${high}`;
  if (high === undefined) return `at least ${low}`;
  return low === high ? String(low) : `${low} to ${high}`;
}

/** What a claim says: that some did it together, or what it denies. */
function claimed({ graph }: World, claim: MemoryNode): Saying[] {
  const names = graph
    .reached(claim, [{ type: ["HOLDS_RESPONSIBLE", "CLEARS"], direction: "OUT" }])
    .filter(({ label }) => label === "Faction")
    .map(({ properties }) => String(properties.name))
    .sort(compareValues);
  const says = (field: string, value: string): Saying => ({ field, value, teller: claim });
  const { stance, denies = [] } = claim.properties;
  if (stance === "RESPONSIBILITY" || stance === "ATTRIBUTION") {
    return names.length > 0 ? [says("PERPETRATOR", names.join(" and "))] : [];
  }
  if (stance !== "DENIAL") return [];
  return (denies as readonly string[]).flatMap((denied) => {
    if (denied === "PERPETRATOR") return names.map((name) => says("PERPETRATOR", `not ${name}`));
    if (denied === "OCCURRENCE") return [says("OCCURRENCE", "did not happen")];
    if (denied === "METHOD_OR_CAUSE") return [says("KIND", "not this method or cause")];
    return denied === "TARGET"
      ? [says("TARGET", "not the target")]
      : [says("DEATHS", "not these casualties")];
  });
}

/** The different things that are said: what most say first, then by what it is. */
function values(world: World, sayings: readonly Saying[]) {
  const told = [...new Set(sayings.map(({ value }) => value))].map((value) => {
    const tellers = new Set(sayings.filter((saying) => saying.value === value).map(({ teller }) => teller));
    return { value, tellers: [...tellers].sort((a, b) => compareValues(keyOf(a), keyOf(b))) };
  });
  told.sort((one, other) =>
    compareRows([true, false], [one.tellers.length, one.value], [other.tellers.length, other.value]),
  );
  return told.map(({ value, tellers }) => ({
    value,
    reports: elements(world, tellers, "Report"),
    claims: elements(world, tellers, "Claim"),
  }));
}

function elements({ schema }: World, nodes: readonly MemoryNode[], label: string): Element[] {
  const type = schema.getType(label);
  if (!type) throw new TypeError(`The schema has no ${label}`);
  return nodes
    .filter((node) => node.label === label)
    .map((node) => Element.of(type, { node, relationship: undefined }));
}

import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Value } from "./memory-graph.ts";
import type { Random } from "./random.ts";

/**
 * Few, so that several things have the same one; case, diacritics and scripts that are folded or sorted apart. None
 * from U+E000 to U+FFFF: Neo4j itself puts those after U+10000 and above in `>`, and before in ORDER BY.
 */
export const names = [
  "Baghdad",
  "Baghdād",
  "BAGHDAD",
  "Kūt",
  "al-Kut",
  "Ra's al-Ayn",
  "Ninawá",
  "بغداد",
  "Ζάκυνθος ΣΑΣ",
  "zeta",
  "Zeta 'quoted' \\ \"twice\"",
  "Étain",
  "𐤀lif",
];

/**
 * Random properties for the fields of an object type that lie on its element; what may be null is often unknown.
 * A part that is there or not as a whole is known as a whole.
 */
export function randomProperties(random: Random, type: GraphQLObjectType): Record<string, Value> {
  return propertiesOf(random, type, (name) => name);
}

function propertiesOf(
  random: Random,
  type: GraphQLObjectType,
  naming: (name: string) => string,
): Record<string, Value> {
  const properties: Record<string, Value> = {};
  for (const { name, type: shown, extensions } of Object.values(type.getFields())) {
    const { graph } = extensions;
    if (graph?.kind === "property" && (isNonNullType(shown) || random.chance(60))) {
      properties[naming(graph.property)] = randomValue(random, shown, name);
    }
    const named = getNamedType(shown);
    if (graph?.kind === "record" && isObjectType(named) && (!graph.unless || random.chance(60))) {
      Object.assign(properties, propertiesOf(random, named, behind(graph.prefix)));
    }
  }
  return properties;
}

/** Names a property of a record: behind the prefix `deaths`, `low` is `deathsLow`. */
export function behind(prefix: string | undefined): (name: string) => string {
  return (name) => (prefix ? `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name);
}

function randomValue(random: Random, type: GraphQLOutputType, field: string): Value {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    // Few of the values of a long enum, so that things agree in them.
    const likely = random.chance(75) ? values.slice(0, 4) : values;
    return isListType(getNullableType(type)) ? random.some(values, 2) : random.one(likely);
  }
  switch (named.name) {
    case "Date":
      return randomDay(random);
    case "Int":
      return random.one([0, 1, 2, 3, 5, 8, 40_000, 50_000, 2_000_000]);
    case "Boolean":
      return random.chance(50);
    case "URL":
      return `https://example.org/${random.int(1, 9)}`;
    default:
      return field === "language" ? random.one(["en", "ar"]) : random.one(names);
  }
}

export function randomDay(random: Random): string {
  return random.one([
    "2019-12-31",
    "2020-01-01",
    "2020-02-29",
    `2020-0${random.int(1, 3)}-1${random.int(0, 3)}`,
    `2021-0${random.int(1, 2)}-0${random.int(1, 4)}`,
    "2021-01-20",
  ]);
}

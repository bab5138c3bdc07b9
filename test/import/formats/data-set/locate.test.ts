import { expect, test } from "vitest";
import { locate, type NamedPlace } from "../../../../src/import/formats/data-set/locate.ts";
import { aroundBaghdad } from "../around-baghdad.ts";

const dataSet = { key: "d", name: "D", url: "https://example.org/" };
const inAbuGhraib = { latitude: 33.3, longitude: 44.18 };
const inBaghdad = { latitude: 33.32, longitude: 44.42 };

const iraq: NamedPlace = { name: "Iraq", kind: "COUNTRY", point: null };
const province: NamedPlace = { name: "Baghdad", kind: "PROVINCE", point: null };
const town: NamedPlace = { name: "Abu Ghraib", kind: "OTHER", point: inAbuGhraib };

/** The place found, and each of the data set's own as the key, what it lies in, and where it is. */
function found(...named: NamedPlace[]): string[] {
  const { key, places } = locate(aroundBaghdad, dataSet, named);
  return [
    key,
    ...places.map(({ key, partOf, location, countryCode }) =>
      [key, `in ${partOf}`, countryCode, location && `at ${location.latitude}`].filter(Boolean).join(" "),
    ),
  ];
}

test.each<[string, NamedPlace[], string[]]>([
  ["a country by its name", [iraq], ["iq"]],
  ["a province by its name in that country", [iraq, province], ["iq-07"]],
  ["a town by its name in that country, within 10 km", [iraq, province, town], ["geonames:99738"]],
  [
    "a town farther away is another",
    [iraq, province, { ...town, point: inBaghdad }],
    ["d:place:iraq:baghdad:abu-ghraib", "d:place:iraq:baghdad:abu-ghraib in iq-07 IQ at 33.32"],
  ],
  [
    "a town without a point is not known to be that one",
    [iraq, { ...town, point: null }],
    ["d:place:iraq:abu-ghraib", "d:place:iraq:abu-ghraib in iq IQ"],
  ],
  ["a city by what lies in it", [iraq, { ...town, point: null, near: inAbuGhraib }], ["geonames:99738"]],
  [
    "a province is no town, and a town no province",
    [iraq, { ...province, name: "Abu Ghraib" }],
    ["d:place:iraq:abu-ghraib", "d:place:iraq:abu-ghraib in iq IQ"],
  ],
  [
    "nothing is found in a country that the gazetteer has not",
    [{ ...iraq, name: "Ruritania" }, province],
    [
      "d:place:ruritania:baghdad",
      "d:place:ruritania in null",
      "d:place:ruritania:baghdad in d:place:ruritania",
    ],
  ],
])("%s", (_name, named, expected) => {
  expect(found(...named)).toEqual(expected);
});

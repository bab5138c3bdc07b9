import { foldName } from "../../../schema/name/fold.ts";
import type { Gazetteer, GazetteerPlace } from "../../../src/import/gazetteer/gazetteer.ts";

const iraq = { countryCode: "IQ", population: null };

/** Some of the seed's places around Baghdad. */
const places: readonly GazetteerPlace[] = [
  { ...iraq, key: "iq", name: "Iraq", kind: "COUNTRY", location: null, within: [] },
  { ...iraq, key: "iq-07", name: "Baghdad", kind: "PROVINCE", location: null, within: ["iq"] },
  {
    ...iraq,
    key: "geonames:99738",
    name: "Abu Ghraib",
    kind: "CITY",
    location: { latitude: 33.30563, longitude: 44.18477 },
    within: ["iq-07", "iq"],
  },
];

/** A gazetteer of those, by their name as it is written. */
export const aroundBaghdad: Gazetteer = {
  named: (name) => places.filter((place) => foldName(place.name) === foldName(name)),
  at: (key) => places.find((place) => place.key === key),
};

/** A report file that puts those places into a graph. */
export const placesAroundBaghdad = {
  report: { key: "places", publisher: "gazetteer", publishedOn: "2001-01-01" },
  sources: [{ key: "gazetteer", name: "A gazetteer" }],
  places: places.map(({ key, name, kind, location, countryCode, within: [partOf = null] }) => {
    const locatedBy = location && "gazetteer";
    return { key, name, kind, location, locatedBy, countryCode, partOf };
  }),
};

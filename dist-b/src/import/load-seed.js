import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "../package-root.js";
import { readCountries, readPlaces } from "./formats/geonames/read.js";
import { readReference } from "./formats/reference/read.js";
import { readReports } from "./formats/report/read.js";
import { ImportFailure } from "./import-failure.js";
import { openInput } from "./input/open-input.js";
import { isSeeded } from "./is-seeded.js";
import { runImport } from "./run-import.js";
/**
 * Loads what is in seed/ if the graph has no report yet, by the way that every import takes: the gazetteer first, as the
 * reports name its places. Constraints and indexes must be there. `report` gets a line on each part.
 * Throws UnreadableFile or ImportFailure when a file or record of the seed cannot be taken in, and ClaimgraphError when the database fails.
 */
export async function loadSeed(database, report) {
    if (await isSeeded(database))
        return;
    const seed = join(packageRoot(), "seed");
    const folder = join(seed, "reports");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
    const gazetteer = (name) => join(seed, "gazetteer", name);
    // In the order in which they are loaded: the countries, Iraq's provinces, then the towns in them.
    const isThere = (key) => !key.includes("-") || key.startsWith("iq-");
    const towns = await openInput(gazetteer("geonames-cities-iraq-neighbours.csv"));
    const places = {
        countries: readCountries(await openInput(gazetteer("countries.csv"))),
        governorates: readReference(gazetteer("governorates.json")),
        towns: readPlaces(towns, isThere),
        "other places": readReference(gazetteer("iraq-places.json")),
    };
    const reports = { reports: readReports(files.map((name) => join(folder, name))) };
    // The reports in an import of their own: what is cut off before has none, and the next start loads it all.
    for (const parts of [places, reports]) {
        const rejected = [];
        const onRejected = (record) => void rejected.push(record);
        const outcome = await runImport(database, inTurn(parts, report), { onRejected });
        if (rejected.length > 0)
            throw new ImportFailure("seed/", rejected);
        report(`${outcome}`);
    }
}
/** One part after the other, as one import: a statement that Neo4j has planned serves them all. */
async function* inTurn(parts, report) {
    for (const [name, records] of Object.entries(parts)) {
        report(`Loading the seed's ${name} ...`);
        yield* records;
    }
}

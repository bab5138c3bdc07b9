import { basename } from "node:path";
/**
 * The release that a file is of by its name: UCDP writes `GEDEvent_v23_1.csv` and `ged231-csv.zip` for 23.1, GTD
 * `globalterrorismdb_0522dist.csv` for May 2022. Where its name tells none, the name itself without endings.
 */
export function releaseName(file) {
    const name = basename(file).replace(/(\.(csv|tsv|txt|json|gz|zip|xlsx))+$/i, "");
    const versioned = /v(\d{2})[_.](\d+)(?:[_.](\d+))?(?!\d)/i.exec(name);
    if (versioned)
        return versioned.slice(1).filter(Boolean).join(".");
    const ged = /^ged(\d{2})(\d)(?:\D|$)/i.exec(name);
    if (ged)
        return `${ged[1]}.${ged[2]}`;
    return name.replace(/[^\w.-]+/g, "-").slice(0, 50) || "unnamed";
}

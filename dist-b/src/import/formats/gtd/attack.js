import { meaningOf } from "./codes.js";
import { weaponOf } from "./weapon.js";
/** Attack types by GTD's codebook (2021), the most telling first where a row has several. BOMBING is told by its weapon. */
const types = [
    [1, "Assassination", "ASSASSINATION"],
    [2, "Armed Assault", "ARMED_ASSAULT"],
    [3, "Bombing/Explosion", "BOMBING"],
    [4, "Hijacking", "KIDNAPPING"],
    [5, "Hostage Taking (Barricade Incident)", "KIDNAPPING"],
    [6, "Hostage Taking (Kidnapping)", "KIDNAPPING"],
    [7, "Facility/Infrastructure Attack", "SABOTAGE"],
    [8, "Unarmed Assault", "OTHER"],
    [9, "Unknown", null],
];
/** What kind of event a row is, and its main weapon. An attack type that the codebook does not have is OTHER. */
export function attackOf(row) {
    const { weapon, isProjectile } = weaponOf(row);
    const isSaid = row.attacktype1 !== null || row.attacktype1_txt !== null;
    if (!isSaid)
        return { kind: null, weapon, isKnown: true };
    const type = meaningOf(types, row.attacktype1, row.attacktype1_txt);
    if (type === undefined)
        return { kind: "OTHER", weapon, isKnown: false };
    if (type !== "BOMBING")
        return { kind: type, weapon, isKnown: true };
    return { kind: bombingOf(row, weapon, isProjectile), weapon, isKnown: true };
}
/** The name of a row's attack type, in the codebook's words. */
export function attackNameOf({ attacktype1, attacktype1_txt }) {
    const name = types.find(([code]) => code === attacktype1)?.[1] ?? attacktype1_txt ?? "Unknown";
    return name === "Unknown" ? "Attack" : name;
}
function bombingOf(row, weapon, isProjectile) {
    if (row.suicide === true)
        return "SUICIDE_BOMBING";
    if (isProjectile)
        return weapon === "ROCKET" || weapon === "MISSILE" ? "ROCKET" : "SHELLING";
    // Thrown by hand, not laid.
    return weapon === "GRENADE" ? "ARMED_ASSAULT" : "IED";
}

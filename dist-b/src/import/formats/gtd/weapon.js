import { meaningOf } from "./codes.js";
/** Weapon types by GTD's codebook (2021). */
const types = [
    [1, "Biological", "CHEMICAL"],
    [2, "Chemical", "CHEMICAL"],
    [3, "Radiological", "CHEMICAL"],
    [4, "Nuclear", "OTHER"],
    [5, "Firearms", "FIREARM"],
    [6, "Explosives", "EXPLOSIVES"],
    [7, "Fake Weapons", "OTHER"],
    [8, "Incendiary", "INCENDIARY"],
    [9, "Melee", "MELEE"],
    [10, "Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)", "VEHICLE"],
    [10, "Vehicle", "VEHICLE"],
    [11, "Sabotage Equipment", "OTHER"],
    [12, "Other", "OTHER"],
    [13, "Unknown", null],
];
/** The sub-types of explosives that say more than that. */
const explosives = [
    [7, "Grenade", "GRENADE"],
    [8, "Landmine", "LANDMINE"],
    [9, "Letter Bomb", "IED"],
    [10, "Pressure Trigger", "IED"],
    [11, "Projectile (rockets, mortars, RPGs, etc.)", null],
    [12, "Remote Trigger", "IED"],
    [13, "Suicide (carried bodily by human being)", "SUICIDE_VEST"],
    [14, "Time Fuse", "IED"],
    [15, "Vehicle", "VEHICLE_BOMB"],
    [29, "Sticky Bomb", "IED"],
    [31, "Pipe Bomb", "IED"],
];
/** Words by which `weapdetail` tells projectiles apart, which have one code together. */
const projectiles = [
    [/\brockets?\b(?![- ]propelled)/i, "ROCKET"],
    [/\bmortars?\b/i, "MORTAR"],
    [/\bmissiles?\b/i, "MISSILE"],
];
/** The main weapon of a row: the first that GTD gives and that is known. */
export function weaponOf(row) {
    for (const coded of weaponsOf(row)) {
        const type = meaningOf(types, coded.type, coded.typeWords);
        if (type === undefined || type === null)
            continue;
        if (type !== "EXPLOSIVES")
            return { weapon: type, isProjectile: false };
        const subType = meaningOf(explosives, coded.subType, coded.subTypeWords);
        if (subType === null)
            return { weapon: projectileOf(row.weapdetail), isProjectile: true };
        return { weapon: subType ?? type, isProjectile: false };
    }
    return { weapon: null, isProjectile: false };
}
/** Whether the codebook has the type of the first weapon, if there is one. */
export function isKnownWeapon({ weaptype1, weaptype1_txt }) {
    const isSaid = weaptype1 !== null || weaptype1_txt !== null;
    return !isSaid || meaningOf(types, weaptype1, weaptype1_txt) !== undefined;
}
function projectileOf(detail) {
    const named = projectiles.filter(([word]) => word.test(detail ?? ""));
    return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
function weaponsOf(row) {
    const coded = (type, typeWords, subType, subTypeWords) => ({ type, typeWords, subType, subTypeWords });
    return [
        coded(row.weaptype1, row.weaptype1_txt, row.weapsubtype1, row.weapsubtype1_txt),
        coded(row.weaptype2, row.weaptype2_txt, row.weapsubtype2, row.weapsubtype2_txt),
        coded(row.weaptype3, row.weaptype3_txt, row.weapsubtype3, row.weapsubtype3_txt),
        coded(row.weaptype4, row.weaptype4_txt, row.weapsubtype4, row.weapsubtype4_txt),
    ];
}

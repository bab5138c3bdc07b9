const armedClash = { kind: "ARMED_CLASH", weapon: null };
const protest = { kind: "PROTEST", weapon: null };
const riot = { kind: "RIOT", weapon: null };
const onCivilians = { kind: "ATTACK_ON_CIVILIANS", weapon: null };
const strategic = { kind: "STRATEGIC", weapon: null };
/**
 * What ACLED's sub-event types are here, by the definitions of its codebook (2025). Where one covers several weapons, such
 * as aircraft and drones, none is said.
 */
const subEventTypes = {
    "government regains territory": armedClash,
    "non-state actor overtakes territory": armedClash,
    "armed clash": armedClash,
    "excessive force against protesters": protest,
    "protest with intervention": protest,
    "peaceful protest": protest,
    "violent demonstration": riot,
    "mob violence": riot,
    "chemical weapon": { kind: "OTHER", weapon: "CHEMICAL" },
    "air/drone strike": { kind: "AIRSTRIKE", weapon: null },
    "suicide bomb": { kind: "SUICIDE_BOMBING", weapon: "EXPLOSIVES" },
    "shelling/artillery/missile attack": { kind: "SHELLING", weapon: null },
    "remote explosive/landmine/ied": { kind: "IED", weapon: "EXPLOSIVES" },
    // Thrown by hand: GTD counts that among armed assaults.
    grenade: { kind: "ARMED_ASSAULT", weapon: "GRENADE" },
    "sexual violence": onCivilians,
    attack: onCivilians,
    "abduction/forced disappearance": { kind: "KIDNAPPING", weapon: null },
    agreement: strategic,
    arrests: strategic,
    "change to group/activity": strategic,
    "disrupted weapons use": strategic,
    "headquarters or base established": strategic,
    "looting/property destruction": strategic,
    "non-violent transfer of territory": strategic,
    other: strategic,
};
/** What a sub-event type is here; undefined where the codebook has none of that name. */
export function termsOf(subEventType) {
    return subEventTypes[subEventType.toLowerCase()];
}

import { enumType } from "./graph/enum.ts";

export const EventKind = enumType(
  "EventKind",
  "What kind of event it is, in ACLED's and GTD's terms where they fit.",
  {
    IED: "A bomb laid or hidden (ACLED: remote explosive, landmine, IED).",
    SUICIDE_BOMBING: "A bomb carried or driven by an attacker who dies in it (ACLED: suicide bomb).",
    ROCKET: "Rockets or missiles fired from the ground.",
    SHELLING: "Artillery or mortar fire (ACLED: shelling, artillery, missile attack).",
    DRONE: "An attack by unmanned aircraft.",
    AIRSTRIKE: "An attack by manned aircraft, or from the air by means not said.",
    ARMED_CLASH: "A fight between armed groups (ACLED: armed clash).",
    ARMED_ASSAULT: "An attack with firearms or blades (GTD: armed assault).",
    ASSASSINATION: "An attack on one chosen person (GTD: assassination).",
    RAID: "An armed or violent entry into a building or place.",
    KIDNAPPING: "People taken by force (GTD: hostage taking, kidnapping; ACLED: abduction).",
    ATTACK_ON_CIVILIANS:
      "Violence against people who are no part of the fight (ACLED: attack; GED: one-sided violence).",
    SABOTAGE: "Property destroyed or set on fire (GTD: facility or infrastructure attack).",
    PROTEST: "A demonstration (ACLED: protests).",
    RIOT: "A violent crowd (ACLED: riots).",
    STRATEGIC: "Something of weight without violence (ACLED: strategic developments).",
    OTHER: "Something else, or not known.",
  },
);

export const Weapon = enumType("Weapon", "The main weapon, in GTD's terms where they fit.", {
  IED: "A bomb of makeshift build, such as a roadside bomb.",
  VEHICLE_BOMB: "A bomb in a car, lorry or motorcycle.",
  SUICIDE_VEST: "A bomb worn by an attacker.",
  EXPLOSIVES: "Explosives of a kind not said.",
  GRENADE: "Grenades.",
  LANDMINE: "Landmines.",
  ROCKET: "Rockets.",
  MISSILE: "Guided missiles.",
  MORTAR: "Mortars.",
  ARTILLERY: "Guns and howitzers.",
  DRONE: "Unmanned aircraft, or bombs carried by them.",
  AIRCRAFT: "Bombs, missiles or guns of manned aircraft.",
  FIREARM: "Rifles, pistols, machine guns.",
  MELEE: "Blades, clubs, stones, bare hands.",
  INCENDIARY: "Fire.",
  CHEMICAL: "Chemical, biological or radiological agents.",
  VEHICLE: "A vehicle driven into people.",
  OTHER: "Something else.",
});

export const Damage = enumType("Damage", "Was anything damaged?", {
  NONE: "It is said that nothing was.",
  POSSIBLE: "It is said to be possible.",
  CONFIRMED: "It is said that something was.",
  UNKNOWN: "Nothing is said about it.",
});

export const InvolvementRole = enumType("InvolvementRole", "How a person was part of an event.", {
  KILLED: "Was killed in it.",
  WOUNDED: "Was wounded in it.",
  ARRESTED: "Was arrested in it or over it.",
  ABDUCTED: "Was taken in it.",
  TARGETED: "It was aimed at the person.",
  PRESENT: "Was there.",
});

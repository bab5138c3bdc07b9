import { expect, test } from "vitest";
import { termsOf } from "../../../../src/import/formats/acled/event-types.ts";

/** All of them, by ACLED's codebook of 2025. */
const codebook = {
  Battles: ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
  Protests: ["Excessive force against protesters", "Protest with intervention", "Peaceful protest"],
  Riots: ["Violent demonstration", "Mob violence"],
  "Explosions/Remote violence": [
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
  ],
  "Violence against civilians": ["Sexual violence", "Attack", "Abduction/forced disappearance"],
  "Strategic developments": [
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
  ],
};

test("each sub-event type of the codebook is a kind of event, and a weapon where it names just one", () => {
  const terms = Object.values(codebook)
    .flat()
    .map((name) => `${name}: ${termsOf(name)?.kind} ${termsOf(name)?.weapon ?? ""}`.trim());
  expect(terms).toMatchInlineSnapshot(`
    [
      "Government regains territory: ARMED_CLASH",
      "Non-state actor overtakes territory: ARMED_CLASH",
      "Armed clash: ARMED_CLASH",
      "Excessive force against protesters: PROTEST",
      "Protest with intervention: PROTEST",
      "Peaceful protest: PROTEST",
      "Violent demonstration: RIOT",
      "Mob violence: RIOT",
      "Chemical weapon: OTHER CHEMICAL",
      "Air/drone strike: AIRSTRIKE",
      "Suicide bomb: SUICIDE_BOMBING EXPLOSIVES",
      "Shelling/artillery/missile attack: SHELLING",
      "Remote explosive/landmine/IED: IED EXPLOSIVES",
      "Grenade: ARMED_ASSAULT GRENADE",
      "Sexual violence: ATTACK_ON_CIVILIANS",
      "Attack: ATTACK_ON_CIVILIANS",
      "Abduction/forced disappearance: KIDNAPPING",
      "Agreement: STRATEGIC",
      "Arrests: STRATEGIC",
      "Change to group/activity: STRATEGIC",
      "Disrupted weapons use: STRATEGIC",
      "Headquarters or base established: STRATEGIC",
      "Looting/property destruction: STRATEGIC",
      "Non-violent transfer of territory: STRATEGIC",
      "Other: STRATEGIC",
    ]
  `);
});

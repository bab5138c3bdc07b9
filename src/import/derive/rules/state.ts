import { type Account, inOrder } from "./account.ts";
import type { Claim } from "./claim.ts";
import { type Responsibility, responsibilityOf } from "./responsibility.ts";
import type { Standing } from "./retraction.ts";
import { type PlacePoints, type ShownVersion, shownVersion } from "./shown-version.ts";

/** All that is said of an event. */
export interface Said {
  readonly event: string;
  readonly accounts: readonly Account[];
  readonly claims: readonly StandingClaim[];
  /** The places of the accounts. */
  readonly places: PlacePoints;
}

export interface StandingClaim extends Standing {
  readonly claim: Claim;
}

/** What an event shows. */
export interface State {
  readonly version: ShownVersion;
  readonly responsibility: Responsibility;
}

/** What an event shows at the end of a day, by what is known by then; null: today, by all that is there. */
export function stateOf({ event, accounts, claims, places }: Said, day: string | null): State {
  const known = accounts.filter(({ knownOn }) => isBy(knownOn, day));
  const standing = claims.filter((each) => stands(each, day)).map(({ claim }) => claim);
  return {
    version: shownVersion(event, inOrder(known), places),
    responsibility: responsibilityOf(standing, day),
  };
}

function stands({ claim, live, takenBackOn }: StandingClaim, day: string | null): boolean {
  if (day === null) return live;
  return isBy(claim.knownOn, day) && !(takenBackOn !== null && takenBackOn <= day);
}

function isBy(knownOn: string | null, day: string | null): boolean {
  return day === null || (knownOn !== null && knownOn <= day);
}

import { claimsByMonth } from "./claims-by-month.ts";
import { contested } from "./contested.ts";
import { eventsInPeriod } from "./events-in-period.ts";
import { factionProfile, factionProfileAsOf } from "./faction-profile.ts";
import { fourLevels } from "./four-levels.ts";
import { fullText } from "./full-text.ts";
import { latestClaimed, latestClaimedAsOf } from "./latest-claimed.ts";
import { lookup, lookupAsOf } from "./lookup.ts";
import { nearCity } from "./near-city.ts";
import { paths } from "./paths.ts";
import type { Question } from "./question.ts";
import { deepPage, sortedConnection } from "./sorted-connection.ts";
import { thousandEvents } from "./thousand-events.ts";
import { totalCounts } from "./total-counts.ts";

/** All questions of the benchmark, in the order of the tables. */
export const questions: readonly Question[] = [
  lookup,
  eventsInPeriod,
  nearCity,
  factionProfile,
  claimsByMonth,
  fourLevels,
  fullText,
  thousandEvents,
  sortedConnection,
  deepPage,
  totalCounts,
  latestClaimed,
  contested,
  paths,
  lookupAsOf,
  factionProfileAsOf,
  latestClaimedAsOf,
];

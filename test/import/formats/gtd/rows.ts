/** The 135 columns of GTD, in its order. */
export const columns =
  `eventid iyear imonth iday approxdate extended resolution country country_txt region region_txt provstate city latitude
  longitude specificity vicinity location summary crit1 crit2 crit3 doubtterr alternative alternative_txt multiple success
  suicide attacktype1 attacktype1_txt attacktype2 attacktype2_txt attacktype3 attacktype3_txt targtype1 targtype1_txt
  targsubtype1 targsubtype1_txt corp1 target1 natlty1 natlty1_txt targtype2 targtype2_txt targsubtype2 targsubtype2_txt corp2
  target2 natlty2 natlty2_txt targtype3 targtype3_txt targsubtype3 targsubtype3_txt corp3 target3 natlty3 natlty3_txt gname
  gsubname gname2 gsubname2 gname3 gsubname3 motive guncertain1 guncertain2 guncertain3 individual nperps nperpcap claimed
  claimmode claimmode_txt claim2 claimmode2 claimmode2_txt claim3 claimmode3 claimmode3_txt compclaim weaptype1 weaptype1_txt
  weapsubtype1 weapsubtype1_txt weaptype2 weaptype2_txt weapsubtype2 weapsubtype2_txt weaptype3 weaptype3_txt weapsubtype3
  weapsubtype3_txt weaptype4 weaptype4_txt weapsubtype4 weapsubtype4_txt weapdetail nkill nkillus nkillter nwound nwoundus
  nwoundte property propextent propextent_txt propvalue propcomment ishostkid nhostkid nhostkidus nhours ndays divert
  kidhijcountry ransom ransomamt ransomamtus ransompaid ransompaidus ransomnote hostkidoutcome hostkidoutcome_txt nreleased
  addnotes scite1 scite2 scite3 dbsource INT_LOG INT_IDEO INT_MISC INT_ANY related`.split(/\s+/);

export type Cells = Readonly<Record<string, string>>;

const blank: Cells = Object.fromEntries(columns.map((column) => [column, ""]));

/**
 * A row in GTD's layout, made up around two of the seed's own events. No row of GTD's is among those that are made of it: it
 * ends before them.
 */
export const convoy: Cells = {
  ...blank,
  eventid: "202101200001",
  iyear: "2021",
  imonth: "1",
  iday: "20",
  extended: "0",
  country: "95",
  country_txt: "Iraq",
  region: "10",
  region_txt: "Middle East & North Africa",
  provstate: "Baghdad",
  city: "Abu Ghraib",
  latitude: "33.305630",
  longitude: "44.184770",
  specificity: "1",
  vicinity: "1",
  location: "On the road near Abu Ghraib.",
  summary: "An explosive device struck a supply convoy. Saraya Qassim al-Jabbarin claimed it.",
  doubtterr: "0",
  multiple: "1",
  success: "1",
  suicide: "0",
  attacktype1: "3",
  attacktype1_txt: "Bombing/Explosion",
  targtype1: "1",
  targtype1_txt: "Business",
  targsubtype1_txt: "Multinational Corporation",
  corp1: "US-led coalition",
  target1: "Supply convoy",
  gname: "Saraya Qassim al-Jabbarin",
  guncertain1: "0",
  individual: "0",
  nperps: "-99",
  claimed: "1",
  claimmode: "7",
  claimmode_txt: "Posted to website, blog, etc.",
  weaptype1: "6",
  weaptype1_txt: "Explosives",
  weapsubtype1: "12",
  weapsubtype1_txt: "Remote Trigger",
  weapdetail: "A roadside bomb was used.",
  nkill: "0",
  nwound: "1",
  property: "-9",
  ishostkid: "0",
  scite1: '"Two More Convoys Attacked," A Paper, January 20, 2021.',
  dbsource: "START Primary Collection",
  INT_LOG: "-9",
  INT_IDEO: "-9",
  INT_MISC: "-9",
  INT_ANY: "-9",
  related: "202101200001, 202101200002",
};

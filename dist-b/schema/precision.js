import { enumType } from "./graph/enum.js";
export const GeoPrecision = enumType("GeoPrecision", "How exactly the place of an event is known, best first.", {
    EXACT: "The very place.",
    NEAR: "Near a known place: on a road to it, at its edge, within some 25 km.",
    ADMIN2: "Somewhere in a district; the point stands for the district.",
    ADMIN1: "Somewhere in a province; the point stands for the province.",
    LINE: "Along a road, river or border.",
    COUNTRY: "Somewhere in a country; the point stands for the country.",
});
/** The values of GeoPrecision, best first. */
export const geoPrecisions = Object.keys(GeoPrecision);
export const DatePrecision = enumType("DatePrecision", "How exactly a day is known.", {
    DAY: "The very day.",
    WEEK: "Some day of the week that begins on that day.",
    MONTH: "Some day of that month.",
    YEAR: "Some day of that year.",
    RANGE: "Some time between the first and the last day given.",
});

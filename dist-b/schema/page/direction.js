import { enumType } from "../graph/enum.js";
export const Direction = enumType("Direction", "Which end of an order comes first. What has no value comes last in both.", {
    ASC: "Smallest, earliest or first in the alphabet first.",
    DESC: "Greatest, latest or last in the alphabet first.",
});

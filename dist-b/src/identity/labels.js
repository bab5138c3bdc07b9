/** Labels of the things that have names, of which two records may be of the same thing. */
export const namedLabels = ["Faction", "Person", "Place", "Source"];

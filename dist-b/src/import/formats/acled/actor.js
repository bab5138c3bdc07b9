/** ACLED's actor types by their number and, since 2024, their words. Those without a kind are no groups. */
const actorTypes = [
    { code: "1", words: "state force", kind: "STATE_FORCES" },
    { code: "2", words: "rebel group", kind: "REBEL_GROUP" },
    { code: "3", words: "political militia", kind: "POLITICAL_MILITIA" },
    { code: "4", words: "identity militia", kind: "IDENTITY_MILITIA" },
    { code: "5", words: "rioter", sort: "CROWD" },
    { code: "6", words: "protester", sort: "UNARMED" },
    { code: "7", words: "civilian", sort: "UNARMED" },
    { code: "8", words: "external/other force", kind: "COALITION" },
];
const classes = [
    [/^unidentified\b/i, "UNIDENTIFIED"],
    [/^rioters \(/i, "CROWD"],
    [/^(protesters|civilians) \(/i, "UNARMED"],
];
/** Names that ACLED gives by rule. The forces of a state are its forces abroad, too, where their type is 8. */
const kindsByName = [
    [/\b(military|police) forces of\b/i, "STATE_FORCES"],
    [/^government of\b/i, "STATE"],
];
/** Whether a cell says an actor type, as a number (0: there is no such actor) or in words. */
export function isActorType(inter) {
    return inter === "0" || typeOf(inter) !== undefined;
}
/** What the name of an actor and its type, null where the row has none, say of it. */
export function actorOf(name, inter) {
    const type = inter === null ? undefined : typeOf(inter);
    const sort = classes.find(([pattern]) => pattern.test(name))?.[1] ?? type?.sort ?? "FACTION";
    const kind = kindsByName.find(([pattern]) => pattern.test(name))?.[1] ?? type?.kind ?? "OTHER";
    return { name, sort, kind };
}
function typeOf(inter) {
    const words = inter.toLowerCase().replace(/s$/, "");
    return actorTypes.find((type) => type.code === inter || type.words === words);
}

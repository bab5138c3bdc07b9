const claimantLabels = { FACTION: "Faction", PERSON: "Person", SOURCE: "Source" };
/** Records a claim, whoever makes it and passes it on, and that the report carries it. */
export function mapClaim(recorder, entry, path) {
    const { stance, claimedOn, datePrecision, summary, denies, assessment } = entry;
    const claim = recorder.node("Claim", entry.key, {
        stance,
        claimedOn,
        datePrecision,
        summary,
        denies,
        reliability: assessment?.reliability ?? null,
        credibility: assessment?.credibility ?? null,
        likelihood: assessment?.likelihood ?? null,
        assessmentNote: assessment?.note ?? null,
    });
    recorder.state(recorder.report, "CARRIES", claim, {});
    const { kind, key } = entry.claimant;
    recorder.give(recorder.named(claimantLabels[kind], key, `${path}.claimant.key`), "MADE", claim);
    if (entry.relayedBy !== null) {
        recorder.give(recorder.named("Source", entry.relayedBy, `${path}.relayedBy`), "RELAYED", claim);
    }
    const naming = stance === "DENIAL" ? "CLEARS" : "HOLDS_RESPONSIBLE";
    entry.factions.forEach((faction, index) => {
        recorder.give(claim, naming, recorder.named("Faction", faction, `${path}.factions[${index}]`));
    });
    entry.people.forEach((person, index) => {
        recorder.give(claim, naming, recorder.named("Person", person, `${path}.people[${index}]`));
    });
    entry.events.forEach((event, index) => {
        recorder.give(claim, "ABOUT", recorder.named("Event", event, `${path}.events[${index}]`));
    });
}

/**
 * What accounts and live claims differ on. Accounts that do not state something differ with none; a denial differs with
 * whoever says what it denies.
 */
export function findDisputes(accounts, claims) {
    const stated = (value) => accounts.flatMap((account) => said(value(account), { report: account.report }));
    const denied = (what, value) => claims
        .filter(({ stance, denies }) => stance === "DENIAL" && denies.includes(what))
        .flatMap(({ key }) => said(value, { claim: key }));
    const held = claims
        .filter(({ stance }) => stance === "RESPONSIBILITY" || stance === "ATTRIBUTION")
        .flatMap(({ key, factions }) => said(jointly(factions), { claim: key }));
    const cleared = claims
        .filter(({ stance, denies }) => stance === "DENIAL" && denies.includes("PERPETRATOR"))
        .flatMap(({ key, factions }) => factions.flatMap((name) => said(`not ${name}`, { claim: key })));
    const untrue = denied("OCCURRENCE", "did not happen");
    const elsewhere = denied("TARGET", "not the target");
    const happened = accounts.flatMap(({ report }) => said("happened", { report }));
    const all = [
        ["OCCURRENCE", untrue.length > 0 ? [...happened, ...untrue] : []],
        ["PERPETRATOR", [...held, ...cleared]],
        ["DATE", stated(({ date }) => date)],
        ["KIND", [...stated(({ kind }) => kind), ...denied("METHOD_OR_CAUSE", "not this method or cause")]],
        ["WEAPON", stated(({ weapon }) => weapon)],
        ["TARGET", elsewhere.length > 0 ? [...stated(({ target }) => target), ...elsewhere] : []],
        [
            "DEATHS",
            [...stated(({ deaths }) => count(deaths)), ...denied("CASUALTIES_OR_DAMAGE", "not these casualties")],
        ],
        ["WOUNDED", stated(({ wounded }) => count(wounded))],
        ["DAMAGE", stated(({ damage }) => (damage === "UNKNOWN" ? null : damage))],
    ];
    return all.flatMap(([field, says]) => {
        const values = together(says);
        return values.length > 1 || (field === "OCCURRENCE" && values.length > 0) ? [{ field, values }] : [];
    });
}
function said(value, by) {
    return value === null ? [] : [{ value, ...by }];
}
/** Whoever says the same, together: what most say first, then by the value. */
function together(says) {
    const values = [...new Set(says.map(({ value }) => value))].map((value) => {
        const same = says.filter((saying) => saying.value === value);
        return { value, reports: keys(same, "report"), claims: keys(same, "claim") };
    });
    return values.sort((a, b) => weight(b) - weight(a) || (a.value < b.value ? -1 : 1));
}
function keys(says, by) {
    return [...new Set(says.flatMap((saying) => saying[by] ?? []))].sort();
}
function weight({ reports, claims }) {
    return reports.length + claims.length;
}
/** The names of those who are held responsible together, which is one thing to say; null where there are none. */
function jointly(names) {
    return names.length === 0 ? null : [...names].sort().join(" and ");
}
/** A number of people in words; null where nothing is stated. */
function count([low, best, high]) {
    if (low !== null && high !== null)
        return low === high ? `${low}` : `${low} to ${high}`;
    if (low !== null)
        return `at least ${low}`;
    if (high !== null)
        return `at most ${high}`;
    return best === null ? null : `${best}`;
}

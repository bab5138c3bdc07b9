/** What was attacked, up to three targets: each by its name and whose it was, or by the closest sort of target. */
export function targetOf(row) {
    const targets = [
        target(row.target1, row.corp1, row.targsubtype1_txt ?? row.targtype1_txt),
        target(row.target2, row.corp2, row.targsubtype2_txt ?? row.targtype2_txt),
        target(row.target3, row.corp3, row.targsubtype3_txt ?? row.targtype3_txt),
    ];
    return targets.filter((it) => it !== null).join("; ") || null;
}
function target(name, owner, sort) {
    if (name !== null && owner !== null && name !== owner)
        return `${name} (${owner})`;
    return name ?? owner ?? sort;
}

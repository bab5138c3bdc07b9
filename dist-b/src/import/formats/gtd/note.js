/** What a row says that has no field of its own, a sentence each. */
export function noteOf(row, groups) {
    const related = (row.related?.match(/\d{12}/g) ?? []).filter((id) => id !== row.eventid);
    const sentences = [
        line("Date", row.approxdate),
        row.extended === true && "It took more than a day.",
        row.extended === true && line("Resolved", row.resolution),
        row.success === false && "It did not succeed.",
        row.doubtterr === true &&
            line("GTD doubts that it is terrorism", row.alternative_txt ?? "no other kind said"),
        line("Further attack types", list(row.attacktype2_txt, row.attacktype3_txt)),
        line("Weapons", row.weapdetail),
        ...groups.map(({ name, part }) => line(`Part of ${name}`, part)),
        amount("Perpetrators among the dead", row.nkillter),
        amount("Perpetrators among the wounded", row.nwoundte),
        line("Damage", list(row.propextent_txt, row.propcomment)),
        row.ishostkid === true && "Hostages were taken.",
        row.ishostkid === true && amount("Hostages", row.nhostkid),
        row.ishostkid === true && line("What became of them", row.hostkidoutcome_txt),
        line("Motive", row.motive),
        line("GTD's notes", row.addnotes),
        line("Attacks that GTD relates it to", list(...related.map((id) => `gtd:${id}`))),
    ];
    return sentences.filter((sentence) => sentence).join(" ") || null;
}
function line(name, said) {
    return said === null ? null : `${name}: ${said.replace(/[.;]$/, "")}.`;
}
function amount(name, number) {
    return number === null ? null : `${name}: ${number}.`;
}
function list(...said) {
    return said.filter((it) => it !== null).join(", ") || null;
}

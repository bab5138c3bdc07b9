/**
 * The articles that a row cites. Since 2013 or so each stands in source_article as `"office,date,headline"`, separated by
 * semicolons. source_office, source_date and source_headline hold the same as parallel lists, but headlines have semicolons of
 * their own: a list of another length is not paired. Older rows have notes such as `r 30/9`, which are kept as they are.
 */
export function citationsOf({ source_article, source_office, source_date, source_headline }) {
    const quoted = quotedArticles(source_article);
    if (quoted !== null)
        return { citations: once(quoted), rest: null };
    const offices = parts(source_office);
    const days = parts(source_date);
    if (offices.length === 0 || offices.length !== days.length || !days.every(isDay)) {
        return { citations: [], rest: source_article ?? source_headline };
    }
    const headlines = offices.length === 1 && source_headline ? [source_headline] : parts(source_headline);
    const isPaired = headlines.length === offices.length;
    const citations = offices.map((office, index) => citation(office, days[index] ?? null, isPaired ? (headlines[index] ?? null) : null));
    return { citations: once(citations), rest: isPaired ? null : (source_headline ?? source_article) };
}
/** Articles in quotes; null where the cell holds anything else. */
function quotedArticles(cell) {
    if (cell === null || !/^".*"$/s.test(cell))
        return null;
    const citations = [];
    for (const article of cell.slice(1, -1).split(/"\s*;\s*"/)) {
        const [, office = "", day = "", headline = ""] = /^(.+?),\s*(\d{4}-\d{2}-\d{2}),(.*)$/s.exec(article) ?? [];
        if (!isDay(day))
            return null;
        citations.push(citation(office.trim(), day, headline.replace(/\s+/g, " ").trim() || null));
    }
    return citations;
}
function citation(office, day, headline) {
    const title = headline ?? [office, day].filter(Boolean).join(", ");
    return { identity: [office, day, headline], title, office, publishedOn: day };
}
function once(citations) {
    const byIdentity = new Map(citations.map((citation) => [JSON.stringify(citation.identity), citation]));
    return [...byIdentity.values()];
}
function parts(cell) {
    return (cell ?? "")
        .split(";")
        .map((part) => part.trim())
        .filter(Boolean);
}
function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Cuts off the row that was brought to see whether there are more, and turns a page read from the end around. */
export function viewPage(page, brought, totalCount, variables) {
    const count = page.count(variables);
    const more = brought.length > count;
    const rows = more ? brought.slice(0, count) : brought;
    return {
        rows: page.fromEnd ? rows.toReversed() : rows,
        hasNextPage: page.fromEnd ? page.continues : more,
        hasPreviousPage: page.fromEnd ? more : page.continues,
        totalCount,
        variables,
    };
}

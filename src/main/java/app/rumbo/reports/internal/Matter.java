package app.rumbo.reports.internal;

/** What a kind of report speaks of, and whose corrections therefore concern it. */
enum Matter {
    /** Plans: what was asked, and what was entered. */
    PLANS,
    /** Revenue by month and account. */
    REVENUE,
    /** Expense, as the accounting tells it. */
    EXPENSE
}

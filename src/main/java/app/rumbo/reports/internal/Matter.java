package app.rumbo.reports.internal;

/** What a kind of report speaks of, and whose corrections therefore concern it. */
enum Matter {
    /** Plans: what was asked, and what was entered. */
    PLANS,
    /** The municipality's own revenue by month and account. */
    REVENUE,
    /** That of the other sectors beside it: education, health, cemetery. */
    OTHER_SECTORS,
    /** Expense, as the accounting tells it. */
    EXPENSE
}

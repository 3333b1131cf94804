package app.rumbo.reports.internal;

import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.Investment;
import java.util.List;

/**
 * A plan's money beside its progress, with what was asked about it.
 *
 * @param sheet at D, as known at K
 * @param questions asked and not withdrawn, the latest first
 * @param investments the lines of investment, those with most money first
 * @param ledger the accounting that was known
 */
record PlanMoney(
        BudgetSheet sheet, List<BudgetQuestion> questions, List<Investment> investments, LedgerMoment ledger) {}

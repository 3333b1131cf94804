package app.rumbo.reports.internal;

import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.Budgets;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks for a plan's money as of one K. */
@Component
class PlanMoneys {

    private final Budgets budgets;
    private final BudgetQuestions questions;
    private final LedgerMoments moments;

    PlanMoneys(Budgets budgets, BudgetQuestions questions, LedgerMoments moments) {
        this.budgets = budgets;
        this.questions = questions;
        this.moments = moments;
    }

    PlanMoney of(String plan, LocalDate cutoff, Instant knownAt) {
        var sheet = budgets.sheet(BudgetAsked.of(new Question(plan, cutoff, Basis.OFFICIAL, knownAt)));
        return new PlanMoney(
                sheet,
                questions.of(plan, knownAt),
                budgets.investments(sheet),
                moments.asKnown(cutoff.getYear(), knownAt));
    }
}

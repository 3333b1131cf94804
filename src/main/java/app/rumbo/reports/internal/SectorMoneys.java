package app.rumbo.reports.internal;

import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.YearExpenses;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.revenue.BoardQuestion;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.Revenues;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads each sector's revenue and expense of a report's year. */
@Component
class SectorMoneys {

    private static final int FIRST_THAT_TELLS = 2;

    private final YearExpenses expenses;
    private final Revenues revenues;
    private final Classifiers classifiers;
    private final MunicipalitySettings settings;

    SectorMoneys(YearExpenses expenses, Revenues revenues, Classifiers classifiers, MunicipalitySettings settings) {
        this.expenses = expenses;
        this.revenues = revenues;
        this.classifiers = classifiers;
        this.settings = settings;
    }

    /**
     * Those of which anything is known; never added up, since transfers between them would count twice.
     *
     * @param spentAsKnown the K of expense
     */
    List<SectorMoney> of(KeptReport report, Instant spentAsKnown) {
        return Stream.of(Sector.values())
                .map(sector -> of(report, sector, spentAsKnown))
                .filter(money -> !money.isEmpty())
                .toList();
    }

    private SectorMoney of(KeptReport report, Sector sector, Instant spentAsKnown) {
        var classifier = classifiers.on(settings.current().country(), report.cutoff(), report.knownAt());
        var lines = expenses.accounts(report.period().year(), sector, spentAsKnown);
        var book = new AccountBook(lines, account -> classifier.name(account).orElse(null));
        return new SectorMoney(
                sector,
                board(report, sector, Grouping.PRINCIPAL).total(),
                board(report, sector, Grouping.ACCOUNT).rows(),
                board(report, sector, Grouping.SOURCE).rows(),
                lines,
                book.rows(FIRST_THAT_TELLS).stream()
                        .filter(row -> row.account().depth() == FIRST_THAT_TELLS)
                        .toList(),
                new SectorSources(
                        sector,
                        YearMonth.from(report.cutoff()),
                        report.knownAt(),
                        report.period().year(),
                        spentAsKnown));
    }

    private RevenueBoard board(KeptReport report, Sector sector, Grouping grouping) {
        return revenues.board(new BoardQuestion(
                YearMonth.from(report.cutoff()), sector, grouping, null, List.of(), report.knownAt()));
    }
}

package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.Amounts;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.revenue.BoardQuestion;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.Revenues;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads each sector's revenue and expense of a report's year. */
@Repository
class SectorMoneys {

    private static final int FIRST_THAT_TELLS = 2;

    private final JdbcClient jdbc;
    private final Revenues revenues;
    private final Classifiers classifiers;
    private final MunicipalitySettings settings;

    SectorMoneys(JdbcClient jdbc, Revenues revenues, Classifiers classifiers, MunicipalitySettings settings) {
        this.jdbc = jdbc;
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
        var lines = lines(report, sector, spentAsKnown);
        var book = new AccountBook(lines, account -> classifier.name(account).orElse(null));
        return new SectorMoney(
                sector,
                board(report, sector, Grouping.PRINCIPAL).total(),
                board(report, sector, Grouping.ACCOUNT).rows(),
                board(report, sector, Grouping.SOURCE).rows(),
                lines,
                book.rows(FIRST_THAT_TELLS).stream()
                        .filter(row -> row.account().depth() == FIRST_THAT_TELLS)
                        .toList());
    }

    private RevenueBoard board(KeptReport report, Sector sector, Grouping grouping) {
        return revenues.board(new BoardQuestion(
                YearMonth.from(report.cutoff()), sector, grouping, null, List.of(), report.knownAt()));
    }

    private List<AccountBook.Line> lines(KeptReport report, Sector sector, Instant spentAsKnown) {
        return jdbc.sql("""
                        select account, max(name) as name, sum(initial) as initial, sum(current) as current,
                            sum(committed) as committed, sum(accrued) as accrued, sum(paid) as paid
                        from reading.ledger_line(:k) where year = :year and sector = :sector
                        group by account order by account
                        """)
                .param("k", spentAsKnown.atOffset(ZoneOffset.UTC))
                .param("year", report.period().year())
                .param("sector", sector.code())
                .query((row, number) -> new AccountBook.Line(
                        new AccountCode(row.getString("account")),
                        row.getString("name"),
                        new Amounts(
                                row.getBigDecimal("initial"),
                                row.getBigDecimal("current"),
                                row.getBigDecimal("committed"),
                                row.getBigDecimal("accrued"),
                                row.getBigDecimal("paid"))))
                .list();
    }
}

package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Sector;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.internal.RevenueStory.Account;
import app.rumbo.reports.internal.RevenueStory.Correction;
import app.rumbo.reports.internal.RevenueStory.Named;
import app.rumbo.reports.internal.RevenueStory.Silent;
import app.rumbo.revenue.BoardQuestion;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.Restated;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueRow;
import app.rumbo.revenue.Revenues;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for all that the monthly summary tells, as of the report's K. */
@Component
class RevenueStories {

    private static final Sector SECTOR = Sector.MUNICIPAL;

    private final Revenues revenues;
    private final RevenueMonths months;
    private final Classifiers classifiers;
    private final ClosedMonths closed;
    private final MunicipalitySettings settings;

    RevenueStories(
            Revenues revenues,
            RevenueMonths months,
            Classifiers classifiers,
            ClosedMonths closed,
            MunicipalitySettings settings) {
        this.revenues = revenues;
        this.months = months;
        this.classifiers = classifiers;
        this.closed = closed;
        this.settings = settings;
    }

    RevenueStory tell(KeptReport report) {
        var month = YearMonth.from(report.cutoff());
        var knownAt = report.knownAt();
        var titles = new AccountTitles(classifiers.on(settings.current().country(), report.cutoff(), knownAt));
        var board = revenues.board(month, SECTOR, knownAt);
        return new RevenueStory(
                board,
                board.rows().stream()
                        .map(row -> new Named(titles.of(new AccountCode(row.code()), row.name()), row))
                        .toList(),
                sources(month, knownAt),
                accounts(month, knownAt, titles),
                silent(month, knownAt, titles),
                restated(month, knownAt, titles),
                closed.on(month, SECTOR, knownAt).orElse(null));
    }

    private List<Named> sources(YearMonth month, Instant knownAt) {
        var asked = new BoardQuestion(month, SECTOR, Grouping.SOURCE, null, List.of(), knownAt);
        return revenues.board(asked).rows().stream()
                .map(row -> new Named(name(row), row))
                .toList();
    }

    private List<Silent> silent(YearMonth month, Instant knownAt, AccountTitles titles) {
        return revenues.silent(month, SECTOR, knownAt).stream()
                .map(each ->
                        new Silent(each.account().written(), titles.of(each.account(), each.name()), each.before()))
                .toList();
    }

    /** Of the months that the summary speaks of, this year's and those of the year before. */
    private List<Correction> restated(YearMonth month, Instant knownAt, AccountTitles titles) {
        return months.restated(SECTOR, knownAt).stream()
                .filter(each -> each.figure() == Restated.Figure.COLLECTED)
                .filter(each -> !each.month().isAfter(month) && each.month().getYear() >= month.getYear() - 1)
                .map(each -> new Correction(
                        each.month(),
                        each.account(),
                        titles.of(new AccountCode(each.account()), each.name()),
                        each.closed(),
                        each.now()))
                .toList();
    }

    private static String name(BoardRow row) {
        var name = row.name();
        return name == null ? row.code() : name;
    }

    /** From where the classifier parts for the first time, two parts down. */
    private List<Account> accounts(YearMonth month, Instant knownAt, AccountTitles titles) {
        var widest = revenues.rows(null, month, SECTOR, null, knownAt);
        var wide = widest.size() == 1 ? parts(widest.getFirst(), month, knownAt) : widest;
        var accounts = new ArrayList<Account>();
        for (var row : wide) {
            accounts.add(new Account(0, titles.of(row.account(), row.name()), row));
            parts(row, month, knownAt)
                    .forEach(part -> accounts.add(new Account(1, titles.of(part.account(), part.name()), part)));
        }
        return accounts;
    }

    /** The accounts one part below it; none where it has no parts. */
    private List<RevenueRow> parts(RevenueRow whole, YearMonth month, Instant knownAt) {
        var rows = revenues.rows(whole.account(), month, SECTOR, null, knownAt);
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }
}

package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.language.Languages;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWordsOf;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.internal.RevenueStory.Account;
import app.rumbo.reports.internal.RevenueStory.Correction;
import app.rumbo.reports.internal.RevenueStory.Named;
import app.rumbo.reports.internal.RevenueStory.Silent;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.GeneratedRevenue;
import app.rumbo.revenue.RevenueRow;
import app.rumbo.shared.Country;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/** Monthly summaries written out of generated revenue, without a server. */
public final class RevenueSamples {

    private static final Instant KNOWN = Instant.parse("2026-07-10T15:00:00Z");

    private static final Map<Country, RevenueWriter> WRITERS =
            Map.of(Country.CL, writer(Country.CL), Country.PE, writer(Country.PE));

    private RevenueSamples() {}

    /** The story that the seed tells; every other one of a closed month. */
    static RevenueStory story(long seed) {
        var board = GeneratedRevenue.board(seed);
        return new RevenueStory(
                board,
                board.rows().stream()
                        .map(row -> new Named(row.name() == null ? row.code() : row.name(), row))
                        .toList(),
                GeneratedRevenue.board(seed, Grouping.SOURCE).rows().stream()
                        .map(row -> new Named(row.name() == null ? row.code() : row.name(), row))
                        .toList(),
                accounts(seed),
                GeneratedRevenue.book(seed).silent(GeneratedRevenue.month(seed)).stream()
                        .map(each -> new Silent(
                                each.account().written(),
                                each.name() == null ? each.account().written() : each.name(),
                                each.before()))
                        .toList(),
                restated(seed),
                seed % 2 == 0 ? LocalDate.of(2026, 7, 8) : null);
    }

    /** The report on the story. */
    static ReportDocument report(RevenueStory story, Country country) {
        return WRITERS.get(country).write(asked(story.month(), KNOWN), story);
    }

    /** The report of the seed, as Chile reads it. */
    public static ReportDocument report(long seed) {
        return report(story(seed), Country.CL);
    }

    private static List<Account> accounts(long seed) {
        var book = GeneratedRevenue.book(seed);
        var month = GeneratedRevenue.month(seed);
        var accounts = new ArrayList<Account>();
        for (var wide : below(book.rows(new AccountCode("115"), month))) {
            accounts.add(new Account(0, name(wide), wide));
            below(book.rows(wide.account(), month)).forEach(part -> accounts.add(new Account(1, name(part), part)));
        }
        return accounts;
    }

    /** Of every third municipality, of one account or more than a table shows. */
    private static List<Correction> restated(long seed) {
        if (seed % 3 != 0) {
            return List.of();
        }
        var month = GeneratedRevenue.month(seed);
        var dice = new Random(seed);
        return LongStream.rangeClosed(1, seed % 9 == 0 ? 40 : 1 + seed % 4)
                .mapToObj(number -> new Correction(
                        month.minusMonths(1 + number % 4),
                        "115-08-" + number,
                        "Cuenta " + number,
                        number % 5 == 0 ? null : BigDecimal.valueOf(dice.nextInt(90_000_000)),
                        number % 7 == 0 ? null : BigDecimal.valueOf(dice.nextInt(90_000_000))))
                .toList();
    }

    private static List<RevenueRow> below(List<RevenueRow> rows) {
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }

    private static String name(RevenueRow row) {
        return row.name() == null ? row.account().written() : row.name();
    }

    private static RevenueWriter writer(Country country) {
        var language = Languages.of(country, "messages/reports");
        var settings = Languages.settings(country);
        var wording = new ReportWording(language);
        var money = new MoneyWording(wording);
        var speech = new RevenueSpeech(wording, money);
        return new RevenueWriter(
                wording,
                money,
                new MoneyFrame(
                        wording,
                        new CoverWriter(wording, settings, ProofsOf.none()),
                        PeriodWordsOf.language(language),
                        settings),
                speech,
                new RevenueWatch(speech, money),
                new RevenueTables(wording, money),
                new RevenueChart(wording, money, speech));
    }

    static KeptReport asked(YearMonth month, Instant knownAt) {
        return new KeptReport(
                new ReportId(new UUID(0, 1)),
                ReportKind.REVENUE_MONTHLY,
                Period.of(Frequency.MONTHLY, month.atDay(1)),
                1,
                ReportStatus.BUILDING,
                ReportStage.ASSEMBLING,
                "INF-2026-M06-7K3M9P",
                month.atEndOfMonth(),
                false,
                "ana",
                knownAt,
                knownAt,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}

package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.Amounts;
import app.rumbo.budget.BudgetWordsOf;
import app.rumbo.language.Languages;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWordsOf;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.GeneratedRevenue;
import app.rumbo.shared.Country;
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
import org.jspecify.annotations.Nullable;

/** Control's reports and evaluations of the budget written out of generated money, without a server. */
final class MoneySamples {

    private static final Instant KNOWN = Instant.parse("2026-08-20T15:00:00Z");
    private static final LocalDate CUTOFF = LocalDate.of(2026, 6, 30);
    private static final List<String> PERUVIAN = List.of("2.1.1", "2.3.1", "2.3.2", "2.5.4", "2.6.2.3", "2.6.8.1");
    private static final List<String> CHILEAN =
            List.of("215-21-01", "215-22-05", "215-22-08", "215-24-03-090", "215-31-02-002", "215-31-02-004");

    private MoneySamples() {}

    /** The evaluation of the seed's municipality, as Peru reads it. */
    static ReportDocument evaluation(long seed) {
        return new Writers(Country.PE).evaluation(seed);
    }

    /** Control's report of the seed's municipality. */
    static ReportDocument control(long seed) {
        return new Writers(Country.CL).control(seed);
    }

    /** The money of the seed's municipality. */
    static MoneyStory story(long seed, Country country) {
        var random = new Random(seed);
        var accounts = country == Country.PE ? PERUVIAN : CHILEAN;
        var sectors = new ArrayList<SectorMoney>();
        for (var sector :
                country == Country.PE ? List.of(Sector.MUNICIPAL) : List.of(Sector.MUNICIPAL, Sector.HEALTH)) {
            sectors.add(sector(sector, seed + sector.ordinal(), random, accounts));
        }
        var updated = CUTOFF.plusDays(random.nextInt(-20, 80));
        return new MoneyStory(
                CUTOFF,
                sectors,
                List.of(),
                projects(random, country),
                new LedgerMoment(KNOWN, seed % 10 == 0 ? null : updated));
    }

    private static SectorMoney sector(Sector sector, long seed, Random random, List<String> accounts) {
        var lines = accounts.stream()
                .filter(_ -> random.nextInt(5) > 0)
                .map(account -> new AccountBook.Line(new AccountCode(account), "Cuenta " + account, amounts(random)))
                .toList();
        return new SectorMoney(
                sector,
                GeneratedRevenue.board(seed).total(),
                GeneratedRevenue.board(seed, Grouping.ACCOUNT).rows(),
                GeneratedRevenue.board(seed, Grouping.SOURCE).rows(),
                lines,
                new AccountBook(lines, _ -> null)
                        .rows(2).stream()
                                .filter(row -> row.account().depth() == 2)
                                .toList(),
                new SectorSources(sector, YearMonth.from(CUTOFF), KNOWN, CUTOFF.getYear(), KNOWN));
    }

    private static List<Project> projects(Random random, Country country) {
        var projects = new ArrayList<Project>();
        for (var number = random.nextInt(50); number > 0; number--) {
            projects.add(new Project(
                    Sector.MUNICIPAL,
                    new AccountCode(country == Country.PE ? "2.6.2.3" : "215-31-02-004"),
                    number % 2 == 0 ? "CUI-" + number : "",
                    number % 3 == 0 ? null : "Obra " + number,
                    number % 4 == 0 ? null : "PL-1",
                    number % 4 == 0 ? null : "1." + number,
                    amounts(random),
                    number % 5 == 0 ? null : BigDecimal.valueOf(random.nextInt(100), 2)));
        }
        return projects;
    }

    private static Amounts amounts(Random random) {
        var most = random.nextBoolean() ? 90_000_000 : 900_000_000;
        var current = random.nextInt(most);
        var accrued = random.nextInt(current + 1);
        return new Amounts(
                some(random, random.nextInt(most)),
                some(random, current),
                some(random, random.nextInt(most)),
                some(random, accrued),
                some(random, random.nextInt(accrued + 1)));
    }

    private static @Nullable BigDecimal some(Random random, int amount) {
        return random.nextInt(12) == 0 ? null : BigDecimal.valueOf(amount);
    }

    /** Those who write in one country's words. */
    private static final class Writers {

        private final Country country;
        private final ControlWriter control;
        private final EvaluationWriter evaluation;

        Writers(Country country) {
            this.country = country;
            var language = Languages.of(country, "messages/reports", "messages/budget");
            var settings = Languages.settings(country);
            var wording = new ReportWording(language);
            var money = new MoneyWording(wording);
            var periods = PeriodWordsOf.language(language);
            var tables = new SectorTables(wording, money);
            var opening = new MoneyOpening(wording, money, new MoneyWatch(wording, money, tables), tables, periods);
            var frame = new MoneyFrame(wording, new CoverWriter(wording, settings, ProofsOf.none()), periods, settings);
            var projects = new ProjectTables(wording, money);
            var budget = new BudgetTables(wording, money, BudgetWordsOf.language(language));
            control = new ControlWriter(tables, projects, opening, budget, wording, frame);
            evaluation = new EvaluationWriter(tables, projects, opening, budget, wording, frame);
        }

        ReportDocument control(long seed) {
            return control.write(asked(ReportKind.CONTROL_QUARTERLY, "2026-Q2"), story(seed, country));
        }

        ReportDocument evaluation(long seed) {
            return evaluation.write(asked(ReportKind.BUDGET_EVALUATION, "2026-S1"), story(seed, country));
        }
    }

    private static KeptReport asked(ReportKind kind, String period) {
        return new KeptReport(
                new ReportId(new UUID(0, 1)),
                kind,
                Period.parse(period).orElseThrow(),
                1,
                ReportStatus.BUILDING,
                ReportStage.ASSEMBLING,
                "INF-2026-7K3M9P",
                CUTOFF,
                false,
                "ana",
                KNOWN,
                KNOWN,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}

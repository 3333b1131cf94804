package app.rumbo.reports.internal;

import app.rumbo.budget.Amounts;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWordsOf;
import app.rumbo.budget.Years;
import app.rumbo.language.Languages;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.document.Section;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.GeneratedPlans;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.shared.Country;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What the semester report says of one plan, written out of generated plans, without a server. */
final class PlanSamples {

    static final Instant SINCE = Instant.parse("2026-01-20T15:00:00Z");

    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final PlanSamples CHILEAN = new PlanSamples();

    private final ReportWording wording;
    private final SummaryWriter summary;
    private final PlanWriter chapters;
    private final FrameWriter frame;

    private PlanSamples() {
        var language = Languages.of(Country.CL, "messages/reports", "messages/budget");
        var settings = Languages.settings(Country.CL);
        wording = new ReportWording(language);
        var findings = new ChartFindings(wording);
        summary = new SummaryWriter(wording, findings);
        frame = new FrameWriter(wording);
        chapters = new PlanWriter(
                wording,
                new ResultTables(wording),
                new MilestoneTables(wording),
                new UnitTables(wording, findings),
                new DeviationTables(wording),
                new ChangeTables(wording, settings),
                new BudgetTables(wording, new MoneyWording(wording), BudgetWordsOf.language(language)));
    }

    /** Summary, the plan's parts and what is missing, of the seed's plan. */
    static Told told(long seed) {
        var known = GeneratedPlans.known(seed);
        var now = GeneratedPlans.card(known, GeneratedPlans.CUTOFF);
        var sheet = known.plan();
        var plan = new CoveredPlan(sheet.code(), sheet.name(), sheet.kind(), sheet.starts(), sheet.ends(), null);
        var dice = new Random(seed);
        var story = new PlanStory(
                plan,
                now,
                sheet.starts().isAfter(BEFORE) ? null : GeneratedPlans.card(known, BEFORE),
                Stream.of(BEFORE, LocalDate.of(2026, 3, 31), GeneratedPlans.CUTOFF)
                        .map(day -> new PlanStory.Moment(
                                day, GeneratedPlans.card(known, day).figures()))
                        .toList(),
                said(now, dice),
                changes(dice),
                money(now));
        var sections = new ArrayList<Section>();
        sections.add(new Section("summary", "2", "Resumen", CHILEAN.summary.write(asked(), List.of(story)), List.of()));
        sections.addAll(CHILEAN.chapters.parts(asked(), SINCE, story, "", 3));
        sections.add(new Section("gaps", "B", "Datos", CHILEAN.frame.gaps(List.of(story)), List.of()));
        return new Told(story, sections, CHILEAN.wording);
    }

    /**
     * What was told of which plan.
     *
     * @param story the data
     * @param sections the words and tables
     */
    record Told(PlanStory story, List<Section> sections, ReportWording wording) {}

    private static Map<UUID, String> said(Scorecard card, Random dice) {
        var all = dice.nextInt(3);
        var said = new HashMap<UUID, String>();
        card.items().filter(item -> all == 0 || dice.nextBoolean()).forEach(item -> said.put(id(item), "Se explicó."));
        return said;
    }

    private static UUID id(Item item) {
        return switch (item) {
            case IndicatorScore indicator -> indicator.sheet().id();
            case MilestoneScore milestone -> milestone.sheet().id();
        };
    }

    private static List<PlanChange> changes(Random dice) {
        return dice.nextInt(5) == 0
                ? null
                : Stream.generate(() -> new PlanChange(
                                SINCE.plusSeconds(dice.nextInt(9_000_000)),
                                "ana",
                                "target",
                                "value",
                                "1-I1",
                                "Indicador",
                                "10",
                                "12.5",
                                "2026-Q2"))
                        .limit(dice.nextInt(4))
                        .toList();
    }

    private static PlanMoney money(Scorecard card) {
        var question = new Question(card.plan().code(), GeneratedPlans.CUTOFF, Basis.OFFICIAL, GeneratedPlans.KNOWN);
        return new PlanMoney(
                new BudgetSheet(
                        BudgetAsked.of(question),
                        card,
                        new Years(2024, 2026),
                        List.of(),
                        List.of(),
                        Amounts.NONE,
                        new BudgetSheet.Unassigned(0, Amounts.NONE),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                new LedgerMoment(GeneratedPlans.KNOWN, null));
    }

    private static KeptReport asked() {
        return asked(GeneratedPlans.CUTOFF, GeneratedPlans.KNOWN);
    }

    static KeptReport asked(LocalDate cutoff, Instant knownAt) {
        return new KeptReport(
                new ReportId(new UUID(0, 1)),
                ReportKind.COUNCIL_SEMESTER,
                Period.of(Frequency.SEMIANNUAL, cutoff),
                1,
                ReportStatus.BUILDING,
                ReportStage.ASSEMBLING,
                "INF-2026-S1-7K3M9P",
                cutoff,
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

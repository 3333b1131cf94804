package app.rumbo.reports.internal;

import app.rumbo.language.Languages;
import app.rumbo.reports.PeriodWordsOf;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.scorecard.GeneratedPlans;
import app.rumbo.shared.Country;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The month, the directorates' pages and the year's account, written of generated municipalities, without a server. */
final class FurtherSamples {

    private static final int WITHOUT_MONEY = 7;

    private final Country country;
    private final ExecutiveWriter executive;
    private final UnitSheetWriter sheets;
    private final YearWriter year;

    FurtherSamples(Country country) {
        this.country = country;
        var language = Languages.of(country, "messages/reports", "messages/budget");
        var settings = Languages.settings(country);
        var wording = new ReportWording(language);
        var periods = PeriodWordsOf.language(language);
        var frame = new MoneyFrame(wording, new CoverWriter(wording, settings, ProofsOf.none()), periods, settings);
        var findings = new ChartFindings(wording);
        var results = new ResultTables(wording);
        var plans = new PlanTables(wording);
        var units = new UnitTables(wording, findings);
        var deviations = new DeviationTables(wording);
        var milestones = new MilestoneTables(wording);
        var money = new MoneyWording(wording);
        var sectors = new SectorTables(wording, money);
        var parts = new MoneyParts(sectors, new MoneyWatch(wording, money, sectors), wording);
        executive = new ExecutiveWriter(
                plans,
                new SummaryWriter(wording, findings),
                deviations,
                milestones,
                units,
                parts,
                wording,
                periods,
                frame);
        sheets = new UnitSheetWriter(new DirectorateTables(wording, results), plans, units, wording, periods, frame);
        var yearParts = new YearParts(
                new SummaryWriter(wording, findings),
                results,
                milestones,
                deviations,
                plans,
                new ProjectTables(wording, money),
                sectors,
                parts);
        year = new YearWriter(
                country == Country.CL ? "public-account" : "annual-memory",
                country == Country.CL ? yearParts.chilean() : yearParts.peruvian(),
                new YearFrame(plans, wording, periods, frame));
    }

    ReportDocument executive(long seed) {
        return executive.write(
                AnswersNarrativeTests.asked(ReportKind.EXECUTIVE_MONTHLY, "2026-M06", GeneratedPlans.KNOWN),
                List.of(plan(seed)),
                money(seed));
    }

    ReportDocument sheets(long seed) {
        return sheets.write(
                AnswersNarrativeTests.asked(ReportKind.UNIT_SHEET, "2026-Q2", GeneratedPlans.KNOWN),
                List.of(plan(seed)));
    }

    ReportDocument year(long seed) {
        return year.write(new YearStory(
                AnswersNarrativeTests.asked(
                        country == Country.CL ? ReportKind.PUBLIC_ACCOUNT : ReportKind.ANNUAL_MEMORY,
                        "2026",
                        GeneratedPlans.KNOWN),
                List.of(plan(seed)),
                money(seed)));
    }

    /** All three of the seed's municipality. */
    List<ReportDocument> all(long seed) {
        return List.of(executive(seed), sheets(seed), year(seed));
    }

    PlanStory plan(long seed) {
        return PlanSamples.told(seed).story();
    }

    /** Of some municipalities no accounting is known. */
    @Nullable
    MoneyStory money(long seed) {
        return seed % WITHOUT_MONEY == 0 ? null : MoneySamples.story(seed, country);
    }
}

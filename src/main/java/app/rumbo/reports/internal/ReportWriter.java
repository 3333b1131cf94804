package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportSettings;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Words;
import app.rumbo.reports.rendering.ReportRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the report: cover, what concerns all plans, and what concerns each. */
@Component
class ReportWriter {

    private final ReportWording wording;
    private final CoverWriter covers;
    private final FrameWriter frame;
    private final SummaryWriter summaries;
    private final PlanWriter chapters;
    private final UnitNames units;
    private final MunicipalitySettings settings;
    private final ReportSettings reports;

    ReportWriter(
            ReportWording wording,
            CoverWriter covers,
            FrameWriter frame,
            SummaryWriter summaries,
            PlanWriter chapters,
            UnitNames units,
            MunicipalitySettings settings,
            ReportSettings reports) {
        this.wording = wording;
        this.covers = covers;
        this.frame = frame;
        this.summaries = summaries;
        this.chapters = chapters;
        this.units = units;
        this.settings = settings;
        this.reports = reports;
    }

    /** The whole document, worded. */
    ReportDocument write(KeptReport report, Instant knownAt, Instant changedSince, List<PlanStory> plans) {
        return new ReportDocument(
                identity(report, knownAt, plans.getFirst()),
                words(report),
                covers.write(report, knownAt, plans.getFirst()),
                sections(report, changedSince, plans));
    }

    private List<Section> sections(KeptReport report, Instant changedSince, List<PlanStory> plans) {
        var sections = new ArrayList<Section>();
        sections.add(section("legal-frame", "1", "reports.legal.title", frame.legal(report, plans)));
        sections.add(section("summary", "2", "reports.summary.title", summaries.write(report, plans))
                .onNewPage());
        if (plans.size() == 1) {
            var parts = chapters.parts(report, changedSince, plans.getFirst(), "", 3);
            sections.add(parts.getFirst().onNewPage());
            sections.addAll(parts.subList(1, parts.size()));
        } else {
            plans.forEach(
                    plan -> sections.add(chapter(report, changedSince, plan, sections.size() + 1, plans.getFirst())));
        }
        var annexes = List.of(
                section("method", "A", "reports.method.title", frame.method(plans.getFirst())),
                section("gaps", "B", "reports.gaps.title", frame.gaps(plans)),
                section("unit-names", "C", "reports.unit-names.title", units.write(plans)));
        sections.add(new Section("annexes", "", wording.say("reports.annexes.title"), true, List.of(), annexes));
        return new Labels(wording).label(sections);
    }

    /** A plan's chapter. How it stands was said of the main plan already. */
    private Section chapter(KeptReport report, Instant changedSince, PlanStory plan, int number, PlanStory main) {
        var parts = chapters.parts(report, changedSince, plan, number + ".", 1);
        var blocks = plan.equals(main) ? List.<Block>of() : List.of(summaries.outline(report, plan));
        return new Section("plan", Integer.toString(number), plan.plan().name(), true, blocks, parts);
    }

    private Section section(String key, String number, String title, List<Block> blocks) {
        return new Section(key, number, wording.say(title), blocks, List.of());
    }

    private Identity identity(KeptReport report, Instant knownAt, PlanStory main) {
        var municipality = settings.current();
        var limits = main.atCutoff().limits();
        return new Identity(
                ReportDocument.SCHEMA,
                ReportRenderer.VERSION,
                program(),
                report.kind().code(),
                report.period().toString(),
                report.version(),
                report.code(),
                covers.municipality(),
                reports.office().isBlank() ? wording.say("reports.office") : reports.office(),
                municipality.country().locale().toLanguageTag(),
                wording.say("reports.title", main.plan().name(), covers.semester(report.period())),
                wording.say(
                        "reports.subject", main.plan().name(), wording.format().longDay(report.cutoff())),
                report.cutoff(),
                knownAt,
                "official",
                limits.greenFrom().toPlainString(),
                limits.amberFrom().toPlainString(),
                null);
    }

    private Words words(KeptReport report) {
        var day = wording.format().day(report.cutoff());
        return new Words(
                wording.say("reports.word.contents"),
                wording.say("reports.word.page"),
                wording.say("reports.word.data"),
                wording.say("reports.word.header", covers.municipality()),
                wording.say("reports.word.header-right", wording.capitalised(covers.semester(report.period())), day),
                wording.say("reports.word.hash"),
                wording.say("reports.word.cover"));
    }

    /** Version of Rumbo that makes it. */
    static String program() {
        var version = ReportWriter.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

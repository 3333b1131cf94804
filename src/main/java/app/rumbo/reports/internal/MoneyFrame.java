package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Words;
import app.rumbo.reports.rendering.ReportRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what frames a brief report: which one it is, its running words, and how to check it. */
@Component
class MoneyFrame {

    private final ReportWording wording;
    private final CoverWriter covers;
    private final PeriodWords periods;
    private final MunicipalitySettings settings;

    MoneyFrame(ReportWording wording, CoverWriter covers, PeriodWords periods, MunicipalitySettings settings) {
        this.wording = wording;
        this.covers = covers;
        this.periods = periods;
        this.settings = settings;
    }

    /**
     * The document: what stands on its first page, then its sections, their tables and charts numbered through.
     *
     * @param key below {@code reports.}, where the kind's own words are
     * @param opening what the first page says below the figures
     */
    ReportDocument document(KeptReport report, String key, Face face, Section opening, List<Section> sections) {
        var all = Stream.concat(Stream.of(opening), sections.stream()).toList();
        var labelled = new Labels(wording).label(all);
        return new ReportDocument(
                identity(report, key),
                words(report),
                cover(report, key, face, labelled.getFirst()),
                labelled.subList(1, labelled.size()));
    }

    /** The document that has its first page for the cover alone, and then a table of contents. */
    ReportDocument whole(KeptReport report, String key, Face face, List<Section> sections) {
        return new ReportDocument(
                identity(report, key),
                words(report),
                cover(report, key, face, null),
                new Labels(wording).label(sections));
    }

    private Cover cover(KeptReport report, String key, Face face, @Nullable Section opening) {
        return new Cover(
                wording.say("reports." + key + ".eyebrow"),
                face.title(),
                face.subtitle(),
                face.headlines(),
                wording.say("reports." + key + ".legal"),
                wording.say("reports.cover.proof"),
                proof(report),
                opening);
    }

    /** What the first page shows above its text. */
    record Face(String title, String subtitle, List<Cover.Headline> headlines) {}

    private Identity identity(KeptReport report, String key) {
        return new Identity(
                ReportDocument.SCHEMA,
                ReportRenderer.VERSION,
                ReportWriter.program(),
                report.kind().code(),
                report.period().toString(),
                report.version(),
                report.code(),
                covers.municipality(),
                wording.say("reports." + key + ".office"),
                settings.current().country().locale().toLanguageTag(),
                wording.say("reports." + key + ".title", periods.inSentence(report.period())),
                wording.say("reports." + key + ".subject", periods.inSentence(report.period())),
                report.cutoff(),
                report.knownAt(),
                "official",
                "",
                "",
                null);
    }

    private Words words(KeptReport report) {
        return new Words(
                wording.say("reports.word.contents"),
                wording.say("reports.word.page"),
                wording.say("reports.word.data"),
                covers.municipality() + " · "
                        + wording.say("reports.kind." + report.kind().name()),
                periods.title(report.period()) + " · "
                        + wording.say("reports.word.known", wording.format().day(covers.day(report.knownAt()))),
                wording.say("reports.word.hash"),
                wording.say("reports.word.cover"));
    }

    private List<Fact> proof(KeptReport report) {
        return covers.proof(report, report.knownAt(), Integer.toString(report.version()));
    }
}

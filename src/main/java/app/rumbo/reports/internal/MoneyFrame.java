package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Words;
import app.rumbo.reports.rendering.ReportRenderer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what frames a report on money: which one it is, its running words, and how to check it. */
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

    /** @param key below {@code reports.}, where the kind's own words are */
    Identity identity(KeptReport report, String key) {
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

    Words words(KeptReport report) {
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

    /** How to check the report. */
    List<Fact> proof(KeptReport report) {
        return covers.proof(report, report.knownAt(), Integer.toString(report.version()));
    }
}

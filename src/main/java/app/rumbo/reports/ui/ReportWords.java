package app.rumbo.reports.ui;

import app.rumbo.language.Language;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Period;
import app.rumbo.shared.SpanishFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the pages speak of reports. */
@Component
class ReportWords {

    private final Language language;
    private final PeriodWords periods;

    ReportWords(Language language, PeriodWords periods) {
        this.language = language;
        this.periods = periods;
    }

    /** The language itself. */
    Language language() {
        return language;
    }

    /** What the reports of that kind are called. */
    String kind(ReportKind kind) {
        return language.say("reports.kind." + kind.name());
    }

    /** {@code primer semestre de 2026}, inside a sentence. */
    String inSentence(Period period) {
        return periods.inSentence(period);
    }

    /** {@code Primer semestre de 2026}. */
    String period(Period period) {
        return periods.title(period);
    }

    /** Where it stands, with how far its making has come. */
    String status(KeptReport report) {
        var status = language.say("reports.status." + report.status().name());
        return switch (report.status()) {
            case BUILDING ->
                status + ": " + language.say("reports.stage." + report.stage().name());
            case SEALED, DELIVERED -> report.late() ? status + ", " + language.say("reports.ui.late") : status;
            case FAILED -> status;
        };
    }

    /** Day and hour in the municipality's zone. */
    String moment(@Nullable Instant moment) {
        return moment == null ? SpanishFormat.NONE : language.moment(moment);
    }
}

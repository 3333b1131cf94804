package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.ReportDocument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has a report written by its kind's author, and puts its sections as they were chosen. */
@Component
class ReportEditor {

    private final Map<ReportKind, ReportAuthor> authors = new EnumMap<>(ReportKind.class);
    private final FurtherWords further;
    private final SectionChoices choices;
    private final SectionOrder order;

    ReportEditor(List<ReportAuthor> authors, FurtherWords further, SectionChoices choices, SectionOrder order) {
        authors.forEach(author -> this.authors.put(author.kind(), author));
        this.further = further;
        this.choices = choices;
        this.order = order;
    }

    /** The report as its K knows it: data, and what was chosen of it. */
    ReportDocument edit(KeptReport report) {
        return edited(write(report), choices.asKnown(report.kind(), report.knownAt()));
    }

    /** The report with all its sections, in the usual order. */
    ReportDocument write(KeptReport report) {
        return author(report.kind()).write(report).with(further.site());
    }

    /** What was written, under a choice. */
    ReportDocument edited(ReportDocument written, SectionChoice choice) {
        return order.arrange(written, choice, author(choice.kind())::settle);
    }

    /** What the kind's reports speak of. */
    Set<Matter> matters(ReportKind kind) {
        return author(kind).matters();
    }

    private ReportAuthor author(ReportKind kind) {
        var author = authors.get(kind);
        if (author == null) {
            throw new IllegalStateException("nobody writes " + kind);
        }
        return author;
    }
}

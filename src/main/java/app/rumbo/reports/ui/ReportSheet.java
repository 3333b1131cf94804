package app.rumbo.reports.ui;

import app.rumbo.reports.CouncilReports;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportDigest;
import app.rumbo.reports.ReportFormat;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** One report on a page: what it says, its files, how to check it; or how far it has come, or why it failed. */
class ReportSheet extends Div {

    private final CouncilReports reports;
    private final ReportWords words;
    private final KeptReport report;

    ReportSheet(CouncilReports reports, ReportWords words, KeptReport report) {
        this.reports = reports;
        this.words = words;
        this.report = report;
        addClassName("report-sheet");
        switch (report.status()) {
            case BUILDING -> building();
            case FAILED -> failed();
            case SEALED, DELIVERED -> reports.digest(report.id()).ifPresent(this::sealed);
        }
    }

    private void building() {
        var bar = new ProgressBar(0, 100, report.stage().percent());
        bar.getElement().setAttribute("aria-label", words.status(report));
        add(new Section(words.period(report.period()), new Paragraph(words.status(report)), bar));
    }

    private void failed() {
        var why = new Paragraph(getTranslation(String.valueOf(report.failure()), words.period(report.period())));
        why.getElement().setAttribute("role", "alert");
        var incident = new Paragraph(getTranslation("reports.ui.incident", String.valueOf(report.incident())));
        add(new Section(words.period(report.period()) + ": " + words.status(report), why, incident));
    }

    private void sealed(ReportDigest digest) {
        var figures = new Div();
        figures.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "22px");
        digest.headlines()
                .forEach(headline -> figures.add(new Figure(headline.label(), headline.value(), "", headline.note())));
        var findings = new UnorderedList();
        digest.findings().forEach(finding -> findings.add(new ListItem(finding)));
        add(new Section(digest.title(), figures, new Paragraph(digest.summary()), findings).caption(digest.subtitle()));
        add(new Section(getTranslation("reports.ui.files"), files()));
        add(new Section(getTranslation("reports.ui.check"), proof()));
    }

    private Div files() {
        var files = new Div();
        files.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "20px");
        for (var format : ReportFormat.values()) {
            files.add(new Anchor(
                    DownloadHandler.fromInputStream(event -> download(format)),
                    getTranslation("reports.ui.download." + format.name())));
        }
        return files;
    }

    private DownloadResponse download(ReportFormat format) {
        var bytes = reports.file(report.id(), format);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), report.fileName(format), format.mediaType(), bytes.length);
    }

    private Div proof() {
        var proof = new Div(new Paragraph(getTranslation("reports.ui.how-to-check")));
        line(proof, "reports.proof.code", report.code());
        line(proof, "reports.proof.version", Integer.toString(report.version()));
        line(proof, "reports.proof.known-at", words.moment(report.knownAt()));
        line(proof, "reports.ui.sealed-at", words.moment(report.sealedAt()));
        line(proof, "reports.word.hash", report.snapshotSha256());
        report.files().forEach((format, hash) -> line(proof, "reports.ui.hash." + format.name(), hash));
        return proof;
    }

    private void line(Div proof, String label, @Nullable String value) {
        var shown = new Span(value == null ? "–" : value);
        shown.getStyle().set("overflow-wrap", "anywhere").set("font-weight", "600");
        proof.add(new Paragraph(new Span(getTranslation(label) + ": "), shown));
    }
}

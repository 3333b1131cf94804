package app.rumbo.reports.ui;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportDigest;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.Reports;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One report on a page: what it says, its files, how to check it; or how far it has come, or why it failed. */
class ReportSheet extends Div {

    private final Reports reports;
    private final ReportWords words;
    private final KeptReport report;

    ReportSheet(Reports reports, ReportWords words, KeptReport report) {
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

    /** Where its making failed, a button to have it made again. */
    ReportSheet again(Runnable make) {
        if (report.status() == ReportStatus.FAILED) {
            add(new Button(getTranslation("reports.ui.again"), click -> make.run()));
        }
        return this;
    }

    private void building() {
        var bar = new ProgressBar(0, 100, report.stage().percent());
        bar.getElement().setAttribute("aria-label", words.status(report));
        add(new Section(words.kind(report.kind()), new Paragraph(words.status(report)), bar)
                .caption(words.period(report.period())));
    }

    private void failed() {
        var failure = String.valueOf(report.failure());
        var why = new Paragraph(getTranslation(failure, words.inSentence(report.period())));
        why.getElement().setAttribute("role", "alert");
        var section = new Section(words.period(report.period()) + ": " + words.status(report), why);
        if (failure.startsWith("reports.failure.")) {
            section.with(new Paragraph(getTranslation("reports.ui.incident", String.valueOf(report.incident()))));
        }
        add(section);
    }

    private void sealed(ReportDigest digest) {
        var figures = new Div();
        figures.addClassName("figures");
        digest.headlines()
                .forEach(headline -> figures.add(new Figure(headline.label(), headline.value(), "", headline.note())));
        var whole = new PlaceLink(ReadingView.address(report), getTranslation("reports.reading.open"));
        var findings = new UnorderedList();
        digest.findings().forEach(finding -> findings.add(new ListItem(finding)));
        var says = new Div(
                new Section(digest.title(), figures, new Paragraph(digest.summary()), findings, new Paragraph(whole))
                        .caption(digest.subtitle()));
        says.addClassName("report-says");
        var side = new Div(
                new Section(getTranslation("reports.ui.files"), files()),
                new Section(getTranslation("reports.ui.check"), proof()));
        side.addClassName("report-side");
        addClassName("report-sealed");
        add(says, side);
    }

    private Div files() {
        var files = new Div();
        files.addClassName("report-files");
        for (var format : offered()) {
            files.add(download(
                    "reports.ui.download." + format.name(),
                    report.fileName(format),
                    format.mediaType(),
                    () -> reports.file(report.id(), format)));
        }
        reports.signature(report.id())
                .ifPresent(signed -> files.add(download(
                        "reports.ui.download.signed",
                        report.signedName(),
                        ReportFormat.PDF.mediaType(),
                        () -> reports.signedPdf(report.id()))));
        files.add(download(
                "reports.ui.download.archive",
                report.archiveName(),
                "application/zip",
                () -> reports.archive(report.id())));
        return files;
    }

    /** The files it has: those that people read first. */
    private List<ReportFormat> offered() {
        return Stream.of(
                        ReportFormat.PDF,
                        ReportFormat.DOCX,
                        ReportFormat.XLSX,
                        ReportFormat.CSV,
                        ReportFormat.JSON,
                        ReportFormat.ZIP)
                .filter(report.files()::containsKey)
                .toList();
    }

    private Anchor download(String key, String name, String mediaType, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
                }),
                getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }

    private Div proof() {
        var facts = new Facts()
                .fact(getTranslation("reports.proof.code"), report.code())
                .fact(getTranslation("reports.proof.version"), Integer.toString(report.version()))
                .fact(getTranslation("reports.ui.sealed-at"), words.moment(report.sealedAt()))
                .fact(getTranslation("reports.proof.known-at"), words.moment(report.knownAt()));
        reports.signature(report.id())
                .ifPresent(signed -> facts.fact(
                        getTranslation("reports.ui.signed-by"),
                        getTranslation(
                                "reports.ui.signed-by.value", signed.signer(), words.moment(signed.signedAt()))));
        report.files().forEach((format, hash) -> facts.fact(getTranslation("reports.ui.hash." + format.name()), hash));
        var how = new Paragraph(getTranslation("reports.ui.how-to-check"));
        how.addClassNames("small", "soft");
        var page = new Anchor("verificar/" + report.code(), getTranslation("reports.ui.verify"));
        page.setRouterIgnore(true);
        return new Div(how, new Paragraph(page), facts);
    }
}

package app.rumbo.reports.ui;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportSections;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** A kind's report as it would come out now under what is chosen on the screen; as a page, and as a pdf to open. */
class SectionPreview extends Div {

    /** The page is put in anew where its reader was. */
    private static final String PUT_IN = """
            const frame = this;
            const place = frame.contentWindow?.scrollY ?? 0;
            frame.onload = () => frame.contentWindow.scrollTo(0, place);
            frame.srcdoc = $0;
            """;

    private final ReportSections sections;
    private final IFrame frame = new IFrame();
    private @Nullable ReportDocument draft;
    private SectionChoice choice = SectionChoice.usual(ReportKind.COUNCIL_SEMESTER);

    SectionPreview(ReportSections sections) {
        this.sections = sections;
        addClassName("report-preview");
        frame.setTitle(getTranslation("reports.sections.preview"));
        frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
    }

    /** Another kind. */
    void open(SectionChoice other) {
        removeAll();
        choice = other;
        try {
            draft = sections.draft(other.kind());
            add(pdf(), frame);
            show(other);
        } catch (DomainException nothing) {
            draft = null;
            add(new EmptyState(
                    getTranslation("reports.sections.no-preview"), getTranslation("reports.sections.no-preview.hint")));
        }
    }

    /** The same kind under another choice. */
    void show(SectionChoice other) {
        choice = other;
        var written = draft;
        if (written != null) {
            frame.getElement().executeJs(PUT_IN, sections.page(written, choice));
        }
    }

    private Anchor pdf() {
        var link = new Anchor();
        link.setText(getTranslation("reports.sections.pdf"));
        link.setHref(DownloadHandler.fromInputStream(event -> {
                    var written = draft;
                    var bytes = written == null ? new byte[0] : sections.pdf(written, choice);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "vista-previa.pdf", "application/pdf", bytes.length);
                })
                .inline());
        link.setTarget("_blank");
        link.addClassName("tool-link");
        return link;
    }
}

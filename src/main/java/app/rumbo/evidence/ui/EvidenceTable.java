package app.rumbo.evidence.ui;

import app.rumbo.evidence.Evidence;
import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.evidence.EvidenceId;
import app.rumbo.language.Language;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files in rows: what, how large, by whom and when, and the beginning of the hash by which each is known. */
class EvidenceTable extends Composite<Div> {

    private static final int SHOWN_OF_HASH = 12;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final EvidenceFiles files;
    private final Language language;

    /** @param remove takes one away; null where nothing is */
    EvidenceTable(EvidenceFiles files, Language language, List<Evidence> all, @Nullable Consumer<Evidence> remove) {
        this.files = files;
        this.language = language;
        var sheet = new Sheet(getTranslation("evidence.ui.list"))
                .column(getTranslation("evidence.ui.file"))
                .column(getTranslation("evidence.ui.type"))
                .figures(getTranslation("evidence.ui.size"))
                .column(getTranslation("evidence.ui.added"))
                .column(getTranslation("evidence.ui.hash"));
        if (remove != null) {
            sheet.column(getTranslation("evidence.ui.act"));
        }
        for (var each : all) {
            var row = sheet.row()
                    .head(download(each))
                    .text(type(each))
                    .figure(size(each.size()))
                    .text(getTranslation("evidence.ui.added-by", each.addedBy(), language.moment(each.addedAt())))
                    .cell(hash(each));
            if (remove != null) {
                row.cell(removal(each, remove));
            }
        }
        getContent().add(sheet);
    }

    private Anchor download(Evidence evidence) {
        var id = evidence.id();
        var link = new Anchor((DownloadHandler) event -> handOut(id, event), evidence.fileName());
        link.getElement().setAttribute("download", evidence.fileName());
        return link;
    }

    /** Handed out for keeping, never for a browser to show or run. */
    private void handOut(EvidenceId id, DownloadEvent event) throws IOException {
        try (var file = files.open(id)) {
            event.setFileName(file.evidence().fileName());
            event.setContentType(file.evidence().mediaType());
            event.setContentLength(file.evidence().size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            file.writeTo(event.getOutputStream());
        }
    }

    private Div hash(Evidence evidence) {
        var shown = new Span(evidence.sha256().substring(0, SHOWN_OF_HASH) + "…");
        shown.setTitle(evidence.sha256());
        shown.addClassName("mono");
        var copy = new Button(
                getTranslation("evidence.ui.copy"), click -> Notices.done(getTranslation("evidence.ui.copied")));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(getTranslation("evidence.ui.copy.of", evidence.fileName()));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0))", evidence.sha256());
        return new Div(shown, copy);
    }

    private Button removal(Evidence evidence, Consumer<Evidence> remove) {
        var button = new ConfirmButton(
                getTranslation("evidence.ui.remove"),
                getTranslation("evidence.ui.remove.question", evidence.fileName()),
                () -> remove.accept(evidence));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("evidence.ui.remove.of", evidence.fileName()));
        return button;
    }

    private static String type(Evidence evidence) {
        var name = evidence.fileName();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private String size(long bytes) {
        var thousands = new BigDecimal(bytes).divide(THOUSAND, 1, RoundingMode.UP);
        return thousands.compareTo(THOUSAND) < 0
                ? language.format().number(thousands, 1) + "\u00a0kB"
                : language.format().number(thousands.divide(THOUSAND, 1, RoundingMode.UP), 1) + "\u00a0MB";
    }
}

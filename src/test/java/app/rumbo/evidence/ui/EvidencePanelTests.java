package app.rumbo.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.evidence.SampleFiles;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.Ground;
import app.rumbo.measurements.SaveOutcome.Saved;
import app.rumbo.measurements.Validations;
import app.rumbo.shared.Permissions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

/** The files of an entry are seen, attached and taken away from whatever page shows the entry. */
@IntegrationTest
@ViewPackages(packages = "app.rumbo.shell")
@WithMockUser(
        username = "control",
        authorities = {Permissions.READ_PLANS, Permissions.ENTER, Permissions.EDIT_PLANS, Permissions.VALIDATE})
class EvidencePanelTests extends SpringBrowserlessTest {

    @Autowired
    private EvidenceDialogs dialogs;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Entries entries;

    @Autowired
    private Validations validations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private final AtomicInteger changes = new AtomicInteger();
    private Ground ground;
    private EntryId entry;

    @BeforeEach
    void enterADraft() {
        ground = Ground.store(jdbc, transactions, 1);
        entry = enter("10");
    }

    @Test
    void aDraftWithoutFilesAsksForThem() {
        var panel = open();

        assertThat(all(panel, Upload.class)).hasSize(1);
        assertThat(panel.getElement().getTextRecursively()).contains("Todavía no hay archivos");
    }

    @Test
    void whatHangsThereIsListedAndMayBeTakenAway() throws IOException {
        attach(entry, "acta.pdf", SampleFiles.pdf());
        var panel = open();
        assertThat(all(panel, Anchor.class)).extracting(Anchor::getText).containsExactly("acta.pdf");
        assertThat(panel.getElement().getTextRecursively()).contains("PDF", "kB");

        button(panel, "Quitar").click();
        test(find(ConfirmDialog.class).last()).confirm();

        assertThat(files.of(entry)).isEmpty();
        assertThat(changes).hasValue(1);
        assertThat(all(panel, Anchor.class)).isEmpty();
    }

    @Test
    void whatWasSubmittedIsOnlyRead() throws IOException {
        attach(entry, "acta.pdf", SampleFiles.pdf());
        entries.submit(entry);
        var panel = open();

        assertThat(all(panel, Upload.class)).isEmpty();
        assertThat(all(panel, Button.class)).extracting(Button::getText).containsExactly("Copiar");
    }

    @Test
    void whatWasSubmittedWithoutFilesSaysSo() {
        entries.submit(entry);

        assertThat(open().getElement().getTextRecursively()).contains("Nadie adjuntó archivos");
    }

    @Test
    void theFilesOfTheVersionBeforeAreOfferedAndBrought() throws IOException {
        attach(entry, "acta.pdf", SampleFiles.pdf());
        entries.submit(entry);
        validations.reject(entry, "No corresponde");
        entry = enter("11");
        var panel = open();

        button(panel, "Traer el respaldo de la versión anterior").click();

        assertThat(files.of(entry)).hasSize(1);
        assertThat(all(panel, Anchor.class)).extracting(Anchor::getText).containsExactly("acta.pdf");
    }

    @Test
    void theDialogNamesTheEntry() {
        dialogs.open(entry, changes::incrementAndGet);

        assertThat(find(Dialog.class).last().getHeaderTitle()).isEqualTo("Respaldos de M1, mar 2026");
    }

    private EvidencePanel open() {
        var panel = dialogs.panel(entry, changes::incrementAndGet);
        UI.getCurrent().add(panel);
        return panel;
    }

    private EntryId enter(String value) {
        var saved = (Saved) entries.save(new EntryDraft(
                EntryKind.MEASUREMENT,
                ground.plan(),
                "M1",
                "2026-M03",
                Figures.of(new BigDecimal(value)),
                null,
                null,
                null));
        return saved.entry().id();
    }

    private void attach(EntryId to, String name, byte[] content) throws IOException {
        files.add(to, name, new ByteArrayInputStream(content));
    }

    private static Button button(Component in, String words) {
        return all(in, Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(Component in, Class<T> type) {
        return descendants(in).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> descendants(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(EvidencePanelTests::descendants));
    }
}

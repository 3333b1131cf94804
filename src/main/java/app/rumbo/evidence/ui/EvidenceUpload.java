package app.rumbo.evidence.ui;

import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.evidence.EvidenceRefused;
import app.rumbo.evidence.EvidenceSettings;
import app.rumbo.language.Language;
import app.rumbo.measurements.EntryId;
import app.rumbo.shared.DomainException;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where files are chosen or dropped. Each is checked while it comes in, outside of the page's turn; what was refused is
 * said when the browser reports back.
 */
class EvidenceUpload extends Composite<Div> {

    private static final String ALL_DONE = "element.files.every(file => file.complete || file.error)";

    private final EvidenceFiles files;
    private final Language language;
    private final EntryId entry;
    private final Runnable changed;
    private final Upload upload;
    private final Div said = new Div();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private boolean saidAll;

    EvidenceUpload(EvidenceFiles files, EvidenceSettings settings, Language language, EntryId entry, Runnable changed) {
        this.files = files;
        this.language = language;
        this.entry = entry;
        this.changed = changed;
        this.upload = new Upload(this::take);
        var most = settings.maxSize();
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Math.toIntExact(most.toBytes()));
        upload.setUploadButton(new Button(getTranslation("evidence.ui.choose")));
        upload.setDropLabel(new Span(getTranslation("evidence.ui.drop")));
        upload.setI18n(words(new EvidenceRefused.TooLarge(most.toMegabytes())));
        upload.addFileRejectedListener(rejected -> say(line(rejected.getFileName(), rejected.getErrorMessage())));
        settleOn("upload-success");
        settleOn("upload-error");
        said.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(getTranslation(
                "evidence.ui.hint", Long.toString(most.toMegabytes()), Integer.toString(settings.maxFiles())));
        hint.addClassNames("small", "soft");
        getContent().add(upload, said, hint);
    }

    private void take(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            files.add(entry, event.getFileName(), content);
        } catch (DomainException refusal) {
            refusals.add(line(event.getFileName(), language.say(refusal)));
        }
    }

    private void settleOn(String reported) {
        upload.getElement()
                .addEventListener(
                        reported,
                        event -> settle(event.getEventData().get(ALL_DONE).asBoolean()))
                .addEventData(ALL_DONE);
    }

    private void settle(boolean all) {
        for (var refusal = refusals.poll(); refusal != null; refusal = refusals.poll()) {
            say(refusal);
        }
        if (all) {
            upload.clearFileList();
            saidAll = true;
        }
        changed.run();
    }

    /** What was refused of the files chosen together stands until others are chosen. */
    private void say(String refusal) {
        if (saidAll) {
            said.removeAll();
            saidAll = false;
        }
        said.add(new Paragraph(refusal));
    }

    private static String line(String name, String sentence) {
        return name + ": " + sentence;
    }

    private UploadI18N words(EvidenceRefused tooLarge) {
        var errors = new UploadI18N.Error().setFileIsTooBig(language.say(tooLarge));
        var states = new UploadI18N.Uploading.Status()
                .setConnecting(getTranslation("evidence.ui.connecting"))
                .setProcessing(getTranslation("evidence.ui.checking"));
        var failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(getTranslation("evidence.ui.failed"))
                .setUnexpectedServerError(getTranslation("evidence.ui.failed"))
                .setForbidden(getTranslation("evidence.ui.failed"));
        return new UploadI18N()
                .setError(errors)
                .setUploading(new UploadI18N.Uploading().setStatus(states).setError(failed));
    }
}

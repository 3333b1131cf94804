package app.rumbo.accounts.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.accounts.ClassifierBooks;
import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierFile;
import app.rumbo.accounts.ClassifierFiles;
import app.rumbo.accounts.ClassifierOutcome;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the page asks and tells, of the municipality's own country. */
@Component
record ClassifierDesk(
        ClassifierBooks books,
        ClassifierFiles files,
        MunicipalitySettings settings,
        Language language,
        CurrentUser user) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Country country() {
        return settings.current().country();
    }

    boolean mayEdit() {
        return user.may(Permissions.EDIT_PLANS);
    }

    List<ClassifierEntry> entries(ClassifierPart part) {
        return books.entries(country(), part);
    }

    /** How the code of a part of that account begins. */
    String beginningBelow(ClassifierEntry entry) {
        return entry.said().code() + (country() == Country.CL ? "-" : ".");
    }

    ClassifierFile read(Path file, String name) {
        return files.read(file, name);
    }

    ClassifierOutcome preview(ClassifierPart part, ClassifierFile file) {
        return books.preview(country(), part, file);
    }

    ClassifierOutcome apply(ClassifierPart part, ClassifierFile file) {
        return books.apply(country(), part, file);
    }

    DownloadResponse export(ClassifierPart part) {
        var out = new ByteArrayOutputStream();
        var name = language.say("accounts.part." + part);
        files.write(name, entries(part), out);
        var bytes = out.toByteArray();
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "clasificador-" + part.code() + ".xlsx", XLSX, bytes.length);
    }
}

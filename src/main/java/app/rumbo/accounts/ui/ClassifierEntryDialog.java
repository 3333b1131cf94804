package app.rumbo.accounts.ui;

import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Saving;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/** Adds an entry to a classifier or says one anew. */
class ClassifierEntryDialog extends Dialog {

    private final transient ClassifierDesk desk;
    private final transient ClassifierPart part;
    private final transient @Nullable ClassifierEntry entry;
    private final transient Runnable changed;
    private final ClassifierForm form;

    /** @param beginning how the code of the new entry begins */
    ClassifierEntryDialog(ClassifierDesk desk, ClassifierPart part, String beginning, Runnable changed) {
        this(desk, part, (ClassifierEntry) null, changed);
        form.begin(beginning);
    }

    ClassifierEntryDialog(ClassifierDesk desk, ClassifierPart part, @Nullable ClassifierEntry entry, Runnable changed) {
        this.desk = desk;
        this.part = part;
        this.entry = entry;
        this.changed = changed;
        this.form = new ClassifierForm(desk, part);
        setHeaderTitle(getTranslation(entry == null ? "accounts.add" : "accounts.change"));
        setWidth("560px");
        add(form);
        if (entry != null) {
            form.fill(entry.said());
        }
        var ok =
                new Button(getTranslation("accounts.save"), click -> form.said().ifPresent(this::save));
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private void save(Said said) {
        var standing = entry;
        if (standing == null) {
            desk.books().add(desk.country(), part, said);
            done(said);
            return;
        }
        new Saving<>(
                        Said.class,
                        over -> desk.books().change(desk.country(), part, standing.id(), said, over::equals),
                        theirs -> form.pairs(theirs, said),
                        () -> done(said),
                        this::leave,
                        desk.language())
                .over(standing.said());
    }

    private void done(Said said) {
        leave();
        Notices.done(getTranslation("accounts.saved", said.code()));
    }

    private void leave() {
        close();
        changed.run();
    }
}

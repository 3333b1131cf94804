package app.rumbo.shell.components;

import app.rumbo.language.Language;
import app.rumbo.shared.Overtaken;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** Somebody was faster: shows what they saved beside what was typed, and whoever typed chooses. */
public class OvertakenDialog extends Dialog {

    /**
     * One field as both have it.
     *
     * @param field its label
     * @param theirs what stands; blank is nothing
     * @param mine what was typed; blank is nothing
     */
    public record Pair(String field, String theirs, String mine) {

        boolean differs() {
            return !Objects.equals(theirs, mine);
        }
    }

    /**
     * @param pairs the fields; those that are alike are left out
     * @param keepTheirs closes what was being edited and shows what stands
     * @param saveMine saves what was typed over what is shown here
     */
    public OvertakenDialog(
            Overtaken overtaken, List<Pair> pairs, Language language, Runnable keepTheirs, Runnable saveMine) {
        var name = overtaken.name().isBlank() ? getTranslation("shell.overtaken.somebody") : overtaken.name();
        setHeaderTitle(getTranslation("shell.overtaken"));
        setWidth("640px");
        add(new Paragraph(getTranslation("shell.overtaken.what", name, language.moment(overtaken.at()))));
        add(sheet(name, pairs.stream().filter(Pair::differs).toList()));
        var keep = new Button(getTranslation("shell.overtaken.keep"), click -> {
            close();
            keepTheirs.run();
        });
        var save = new Button(getTranslation("shell.overtaken.save"), click -> {
            close();
            saveMine.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var edit = new Button(getTranslation("shell.overtaken.edit"), click -> close());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(edit, keep, save);
    }

    private Sheet sheet(String name, List<Pair> pairs) {
        var sheet = new Sheet(getTranslation("shell.overtaken"))
                .column(getTranslation("shell.overtaken.field"))
                .column(getTranslation("shell.overtaken.theirs", name))
                .column(getTranslation("shell.overtaken.mine"));
        pairs.forEach(pair -> sheet.row()
                .head(new Span(pair.field()))
                .text(shown(pair.theirs()))
                .text(shown(pair.mine())));
        return sheet;
    }

    private String shown(String text) {
        return text.isBlank() ? getTranslation("shell.overtaken.nothing") : text;
    }
}

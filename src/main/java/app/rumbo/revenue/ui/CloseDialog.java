package app.rumbo.revenue.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.revenue.ClosingPreview;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** Shows what is closed, and what is missing in it, before the act. */
class CloseDialog extends Dialog {

    private final transient RevenueWords words;

    CloseDialog(ClosingPreview preview, Sector sector, RevenueMonths months, RevenueWords words, Runnable done) {
        this.words = words;
        var month = words.month(preview.month());
        setHeaderTitle(words.say("close.title", month));
        setWidth("560px");
        add(new Paragraph(words.say("close.what", words.money(preview.collected()), preview.accounts())));
        if (!preview.missing().isEmpty()) {
            add(new Paragraph(words.say("close.missing", preview.missing().size())), missing(preview));
        }
        if (!preview.withIt().isEmpty()) {
            add(new Paragraph(words.say(
                    "close.with-it",
                    preview.withIt().size(),
                    words.month(preview.withIt().getFirst()))));
        }
        add(new Paragraph(words.say("close.then")));
        var note = new TextField(words.say("close.note"));
        note.setHelperText(words.say("close.note.hint"));
        note.setWidthFull();
        add(note);
        var close = new Button(words.say("close.act"), click -> {
            try {
                months.close(preview.month(), sector, note.getValue());
            } catch (DomainException refused) {
                Notices.error(words.refusal(refused));
                return;
            }
            close();
            Notices.done(words.say("close.done", month));
            done.run();
        });
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), close);
    }

    private UnorderedList missing(ClosingPreview preview) {
        var list = new UnorderedList();
        preview.missing()
                .forEach(each -> list.add(new ListItem(words.say(
                        "close.missing.account",
                        each.name() == null ? each.account() : each.account() + " " + each.name(),
                        words.money(each.before())))));
        return list;
    }
}

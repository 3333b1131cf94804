package app.rumbo.revenue.ui;

import app.rumbo.revenue.ClosingPreview;
import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Shows what is closed, and what is missing in it, before the act; where either changed meanwhile, both are shown. */
class CloseDialog extends Dialog {

    private final transient ClosingPreview preview;
    private final transient RevenueMonths months;
    private final transient RevenueWords words;
    private final transient Runnable done;
    private final TextField note = new TextField();

    /** @param done after it was closed, or left as somebody else has it */
    CloseDialog(ClosingPreview preview, RevenueMonths months, RevenueWords words, Runnable done) {
        this.preview = preview;
        this.months = months;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.say("close.title", words.month(preview.month())));
        setWidth("560px");
        add(new Paragraph(words.say("close.what", words.money(preview.collected()), preview.accounts())));
        if (!preview.missing().isEmpty()) {
            add(new Paragraph(words.say("close.missing", preview.missing().size())), missing());
        }
        if (!preview.withIt().isEmpty()) {
            add(new Paragraph(words.say(
                    "close.with-it",
                    preview.withIt().size(),
                    words.month(preview.withIt().getFirst()))));
        }
        note.setLabel(words.say("close.note"));
        note.setHelperText(words.say("close.note.hint"));
        note.setWidthFull();
        add(new Paragraph(words.say("close.then")), note);
        var close = new Button(words.say("close.act"), click -> save());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), close);
    }

    private void save() {
        var month = preview.standing();
        try {
            new Saving<>(
                            RevenueMonth.class,
                            over -> months.close(month.month(), month.sector(), note.getValue(), over::equals),
                            this::pairs,
                            () -> {
                                Notices.done(words.say("close.done", words.month(month.month())));
                                leave();
                            },
                            this::leave,
                            words.language())
                    .over(month);
        } catch (DomainException refused) {
            Notices.error(words.refusal(refused));
        }
    }

    private List<Pair> pairs(RevenueMonth theirs) {
        var seen = preview.standing();
        var both = new MonthPairs(words);
        var pairs = new ArrayList<>(List.of(both.state(theirs, seen), both.loaded(theirs, seen)));
        if (theirs.isClosed()) {
            var standing = theirs.note();
            pairs.add(new Pair(
                    words.say("close.note"),
                    standing == null ? "" : standing,
                    note.getValue().strip()));
        } else {
            pairs.add(new Pair(
                    words.say("seen.collected"),
                    words.money(months.preview(theirs.month(), theirs.sector()).collected()),
                    words.money(preview.collected())));
        }
        return pairs;
    }

    private void leave() {
        close();
        done.run();
    }

    private UnorderedList missing() {
        var list = new UnorderedList();
        preview.missing()
                .forEach(each -> list.add(new ListItem(words.say(
                        "close.missing.account",
                        each.name() == null ? each.account() : each.account() + " " + each.name(),
                        words.money(each.before())))));
        return list;
    }
}

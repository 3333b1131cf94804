package app.rumbo.revenue.ui;

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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Asks why a closed month is opened again; where somebody acted on it meanwhile, both are shown. */
class ReopenDialog extends Dialog {

    private final transient RevenueMonth month;
    private final transient RevenueMonths months;
    private final transient RevenueWords words;
    private final transient Runnable done;
    private final TextField reason = new TextField();

    /** @param done after it was opened, or left as somebody else has it */
    ReopenDialog(RevenueMonth month, RevenueMonths months, RevenueWords words, Runnable done) {
        this.month = month;
        this.months = months;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.say("reopen.title", words.month(month.month())));
        setWidth("520px");
        reason.setLabel(words.say("reopen.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(words.say("reopen.what")), reason);
        var reopen = new Button(words.say("reopen.act"), click -> save());
        reopen.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), reopen);
    }

    private void save() {
        try {
            new Saving<>(
                            RevenueMonth.class,
                            over -> months.reopen(month.month(), month.sector(), reason.getValue(), over::equals),
                            this::pairs,
                            () -> {
                                Notices.done(words.say("reopen.done", words.month(month.month())));
                                leave();
                            },
                            this::leave,
                            words.language())
                    .over(month);
        } catch (DomainException refused) {
            reason.setInvalid(true);
            reason.setErrorMessage(words.refusal(refused));
        }
    }

    private List<Pair> pairs(RevenueMonth theirs) {
        var both = new MonthPairs(words);
        var pairs = new ArrayList<>(List.of(both.state(theirs, month), both.loaded(theirs, month)));
        var standing = theirs.reason();
        if (standing != null) {
            pairs.add(new Pair(
                    words.say("reopen.reason"), standing, reason.getValue().strip()));
        }
        return pairs;
    }

    private void leave() {
        close();
        done.run();
    }
}

package app.rumbo.revenue.ui;

import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why a closed month is opened again. */
class ReopenDialog extends Dialog {

    ReopenDialog(RevenueMonth month, RevenueMonths months, RevenueWords words, Runnable done) {
        var name = words.month(month.month());
        setHeaderTitle(words.say("reopen.title", name));
        setWidth("520px");
        var reason = new TextField(words.say("reopen.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(words.say("reopen.what")), reason);
        var reopen = new Button(words.say("reopen.act"), click -> {
            try {
                months.reopen(month.month(), month.sector(), reason.getValue());
            } catch (DomainException refused) {
                reason.setInvalid(true);
                reason.setErrorMessage(words.refusal(refused));
                return;
            }
            close();
            Notices.done(words.say("reopen.done", name));
            done.run();
        });
        reopen.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), reopen);
    }
}

package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.KeptMail;
import app.rumbo.notices.MailLog;
import app.rumbo.notices.MailLog.Filter;
import app.rumbo.notices.MailState;
import app.rumbo.notices.MailTrial;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The outbox: what left, what waits and why, what was given up; in the demonstration, what would have arrived. */
@Route("correo")
@Menu(title = "notices.mail.title", order = 37, icon = "mail")
@RolesAllowed(Permissions.MANAGE_JOBS)
class MailView extends Div implements HasDynamicTitle {

    private static final int MOST_NAMES = 20;

    private final transient MailLog log;
    private final transient MailTrial trial;
    private final transient Language language;
    private final TextField text = new TextField();
    private final Select<MailState> state = new Select<>();
    private final Grid<KeptMail> grid = new Grid<>();

    MailView(MailLog log, MailTrial trial, Language language) {
        this.log = log;
        this.trial = trial;
        this.language = language;
        addClassName("page");
        filters();
        columns();
        add(new ViewHeader(getPageTitle(), getTranslation("notices.mail.context"), text, state, retryAll(), tryOut()));
        add(route(), withoutAddress(), grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.mail.title");
    }

    private void filters() {
        text.setPlaceholder(getTranslation("notices.mail.filter"));
        text.setAriaLabel(getTranslation("notices.mail.filter"));
        text.setClearButtonVisible(true);
        text.setWidth("250px");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        state.setItems(MailState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("notices.mail.state.any"));
        state.setPlaceholder(getTranslation("notices.mail.state.any"));
        state.setItemLabelGenerator(one -> one == null ? getTranslation("notices.mail.state.any") : words(one));
        state.setAriaLabel(getTranslation("notices.mail.state"));
        state.addValueChangeListener(change -> show());
    }

    private void columns() {
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addColumn(mail -> language.moment(mail.createdAt()))
                .setKey("at")
                .setHeader(getTranslation("notices.mail.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(KeptMail::recipient)
                .setKey("recipient")
                .setHeader(getTranslation("notices.mail.recipient"))
                .setAutoWidth(true);
        grid.addComponentColumn(mail -> new CellButton(mail.subject(), () -> open(mail)))
                .setHeader(getTranslation("notices.mail.subject"))
                .setFlexGrow(2);
        grid.addColumn(mail -> words(mail.state()))
                .setHeader(getTranslation("notices.mail.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(KeptMail::attempts)
                .setKey("attempts")
                .setHeader(getTranslation("notices.mail.attempts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::reply)
                .setKey("reply")
                .setHeader(getTranslation("notices.mail.reply"))
                .setFlexGrow(2);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("notices.mail.empty"), getTranslation("notices.mail.empty.hint")));
        PhoneColumns.without(grid, "at", "recipient", "attempts", "reply");
    }

    private Div route() {
        var route = log.route();
        var line = new Div(
                new Sign(route.delivers() ? "mail" : "warning"),
                new Span(getTranslation("notices.mail.route." + route.name())));
        line.addClassName("banner");
        return line;
    }

    private Div withoutAddress() {
        var names = log.withoutAddress();
        var line = new Div();
        line.setVisible(!names.isEmpty());
        if (!names.isEmpty()) {
            line.addClassName("banner");
            var more = names.size() - MOST_NAMES;
            var shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
            line.add(
                    new Sign("warning"),
                    new Span(
                            more > 0
                                    ? getTranslation("notices.mail.without-address.more", shown, more)
                                    : getTranslation("notices.mail.without-address", shown)));
        }
        return line;
    }

    private Button retryAll() {
        return new ConfirmButton(
                getTranslation("notices.mail.retry-all"), getTranslation("notices.mail.retry-all.question"), () -> {
                    Notices.done(getTranslation("notices.mail.retried", log.retryAll()));
                    show();
                });
    }

    private Button tryOut() {
        return new Button(
                getTranslation("notices.trial"), click -> new TrialDialog(trial, language, this::show).open());
    }

    private void open(KeptMail mail) {
        new MailDialog(mail, language, () -> {
                    log.retry(mail.id());
                    Notices.done(getTranslation("notices.mail.retried", 1));
                    show();
                })
                .open();
    }

    private void show() {
        grid.setItems(query -> log.page(filter(), query.getOffset(), query.getLimit()).stream());
    }

    private Filter filter() {
        return new Filter(state.getValue(), text.getValue());
    }

    private String words(MailState state) {
        return getTranslation("notices.mail.state." + state.code());
    }

    private String reply(KeptMail mail) {
        if (mail.serverReply() != null) {
            return mail.serverReply();
        }
        var trouble = mail.trouble();
        return trouble == null ? "" : getTranslation("notices.mail.trouble." + trouble.code());
    }
}

package app.rumbo.access.ui;

import app.rumbo.access.AccessTokens;
import app.rumbo.access.AccessTokens.Token;
import app.rumbo.access.CurrentUser;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;

/** One's own page: the keys with which one's programs call Rumbo, and the addresses from which Excel reads. */
@Route("mi-cuenta")
@PermitAll
class MyAccountView extends Div implements HasDynamicTitle {

    private final AccessTokens tokens;
    private final Language language;
    private final MunicipalitySettings settings;
    private final Clock clock;
    private final Grid<Token> grid = new Grid<>();

    MyAccountView(
            AccessTokens tokens,
            CurrentUser user,
            Language language,
            MunicipalitySettings settings,
            Clock clock,
            DataAddressParts parts) {
        this.tokens = tokens;
        this.language = language;
        this.settings = settings;
        this.clock = clock;
        addClassName("page");
        var add = new Button(getTranslation("access.token.new"), click -> new TokenDialog(this::issue).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        var body = new Div(
                new H2(getTranslation("access.tokens")), new Paragraph(getTranslation("access.tokens.hint")), grid);
        body.addClassName("page-body");
        add(new ViewHeader(getPageTitle(), user.displayName(), add), body);
        if (user.may(Permissions.READ_PLANS)) {
            body.add(new DataAddressPanel(parts));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.account");
    }

    private void columns() {
        grid.addThemeNames("no-border");
        grid.setAllRowsVisible(true);
        grid.addColumn(Token::name).setHeader(getTranslation("access.token.name"));
        grid.addColumn(token -> day(token.createdAt()))
                .setHeader(getTranslation("access.token.created"))
                .setAutoWidth(true);
        grid.addColumn(token -> day(token.expiresAt()))
                .setHeader(getTranslation("access.token.expires"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("access.token.state"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("access.tokens.empty"), getTranslation("access.tokens.empty.hint")));
    }

    private Component state(Token token) {
        if (token.revokedAt() != null) {
            return new Span(getTranslation("access.token.revoked"));
        }
        if (!token.expiresAt().isAfter(clock.instant())) {
            return new Span(getTranslation("access.token.expired"));
        }
        return new ConfirmButton(
                getTranslation("access.token.revoke"),
                getTranslation("access.token.revoke.question", token.name()),
                () -> revoke(token));
    }

    private void issue(String name, int days) {
        new NewTokenDialog(name, tokens.issue(name, days)).open();
        show();
    }

    private void revoke(Token token) {
        tokens.revoke(token.id());
        Notices.done(getTranslation("access.token.revoke.done", token.name()));
        show();
    }

    private void show() {
        grid.setItems(tokens.mine());
    }

    private String day(Instant at) {
        return language.format().day(at.atZone(settings.current().zone()).toLocalDate());
    }
}

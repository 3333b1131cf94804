package app.rumbo.access.ui;

import app.rumbo.access.DataAddresses.DataAddress;
import app.rumbo.access.DataAddresses.Gives;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One's data addresses: those there are, making one, taking one back. */
class DataAddressPanel extends Composite<Section> {

    private final transient DataAddressParts parts;
    private final Div list = new Div();

    DataAddressPanel(DataAddressParts parts) {
        this.parts = parts;
        show();
    }

    @Override
    protected Section initContent() {
        var add = new Button(getTranslation("access.data.new"), click -> ask());
        add.addThemeVariants(ButtonVariant.SMALL);
        return new Section(getTranslation("access.data"), new Paragraph(getTranslation("access.data.hint")), list)
                .aside(add);
    }

    private void show() {
        list.removeAll();
        var mine = parts.addresses().mine();
        list.add(mine.isEmpty() ? nothing() : sheet(mine));
    }

    private EmptyState nothing() {
        return new EmptyState(getTranslation("access.data.empty"), getTranslation("access.data.empty.hint"));
    }

    private Sheet sheet(Iterable<DataAddress> mine) {
        var sheet = new Sheet(getTranslation("access.data"))
                .column(getTranslation("access.data.name"))
                .column(getTranslation("access.data.gives"))
                .column(getTranslation("access.data.used"))
                .column(getTranslation("access.data.expires"))
                .column(getTranslation("access.data.state"));
        mine.forEach(each -> sheet.row()
                .head(new Span(each.name()))
                .text(gives(each))
                .text(moment(each.usedAt(), "access.data.used.never"))
                .text(moment(each.expiresAt(), "access.data.expires.never"))
                .cell(state(each)));
        return sheet;
    }

    private String gives(DataAddress address) {
        var plan = address.plan();
        return getTranslation("access.data.gives." + address.gives()) + (plan == null ? "" : " " + plan);
    }

    private String moment(@Nullable Instant moment, String none) {
        return moment == null ? getTranslation(none) : parts.language().moment(moment);
    }

    private Component state(DataAddress address) {
        if (address.revokedAt() != null) {
            return new Span(getTranslation("access.data.revoked"));
        }
        if (!address.answers()) {
            return new Span(getTranslation("access.data.expired"));
        }
        var revoke = new ConfirmButton(
                getTranslation("access.data.revoke"),
                getTranslation("access.data.revoke.question", address.name()),
                () -> revoke(address));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        revoke.setAriaLabel(revoke.getText() + ": " + address.name());
        return revoke;
    }

    private void ask() {
        new DataAddressDialog(parts.planning().plans(), this::make).open();
    }

    private void make(String name, Gives gives, @Nullable String plan, @Nullable Integer days) {
        var lasts = days == null ? null : Duration.ofDays(days);
        new NewDataAddressDialog(name, parts.addresses().make(name, gives, plan, lasts)).open();
        show();
    }

    private void revoke(DataAddress address) {
        parts.addresses().revoke(address.id());
        Notices.done(getTranslation("access.data.revoke.done", address.name()));
        show();
    }
}

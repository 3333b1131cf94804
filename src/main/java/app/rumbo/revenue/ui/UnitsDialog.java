package app.rumbo.revenue.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.revenue.RevenueUnits;
import app.rumbo.revenue.RevenueUnits.Answering;
import app.rumbo.revenue.RevenueUnits.Assigned;
import app.rumbo.revenue.RevenueUnits.Unit;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.Saving;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which unit answers for which accounts: control gives an account with its parts to one, or takes it back. Where somebody
 * else did meanwhile, both are shown.
 */
class UnitsDialog extends Dialog {

    private final transient RevenueUnits units;
    private final transient Sector sector;
    private final transient RevenueWords words;
    private final TextField account = new TextField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Div list = new Div();

    /** Who answers for what, as the list shows it. */
    private final transient Map<AccountCode, Answering> shown = new HashMap<>();

    /** @param done after it is closed */
    UnitsDialog(RevenueUnits units, Sector sector, RevenueWords words, Runnable done) {
        this.units = units;
        this.sector = sector;
        this.words = words;
        setHeaderTitle(words.say("units"));
        setWidth("640px");
        account.setLabel(words.say("units.account"));
        account.setHelperText(words.say("units.account.hint"));
        unit.setLabel(words.say("units.unit"));
        unit.setItems(units.units());
        unit.setItemLabelGenerator(each -> each.name() + " · " + each.code());
        var give = new Button(words.say("units.give"), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.say("units.why")), list, new FormLayout(account, unit), give);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                done.run();
            }
        });
        showAssigned();
    }

    private void showAssigned() {
        list.removeAll();
        var assigned = units.assigned(sector);
        shown.clear();
        assigned.forEach(each -> shown.put(each.account(), new Answering(each.unit(), each.unitName())));
        if (assigned.isEmpty()) {
            list.add(new Paragraph(words.say("units.none")));
            return;
        }
        var sheet = new Sheet(words.say("units"))
                .column(words.say("units.account"))
                .column(words.say("units.unit"))
                .column(words.say("units.actions"));
        assigned.forEach(each -> sheet.row()
                .head(new Span(each.account().written()))
                .text(each.unitName())
                .cell(take(each)));
        list.add(sheet);
    }

    private Button take(Assigned assigned) {
        var code = assigned.account().written();
        var button = new Button(
                words.say("units.take"),
                click -> save(
                        assigned.account(),
                        "",
                        seen -> units.release(assigned.account(), sector, seen::equals),
                        () -> account.setValue(code)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.say("units.take") + ": " + code);
        return button;
    }

    private void give() {
        account.setInvalid(account.getValue().isBlank());
        account.setErrorMessage(words.say("units.account.required"));
        unit.setInvalid(unit.isEmpty());
        unit.setErrorMessage(words.say("units.unit.required"));
        if (!account.isInvalid() && !unit.isInvalid()) {
            var code = new AccountCode(account.getValue());
            var chosen = unit.getValue();
            save(code, chosen.name(), seen -> units.assign(code, sector, chosen.id(), seen::equals), account::clear);
        }
    }

    /** @param mine name of the unit that is to answer; blank for nobody */
    private void save(AccountCode code, String mine, Consumer<Answering> change, Runnable saved) {
        new Saving<>(
                        Answering.class,
                        change,
                        theirs -> List.of(new Pair(words.say("units.unit.of", code.written()), theirs.name(), mine)),
                        () -> {
                            saved.run();
                            showAssigned();
                        },
                        this::showAssigned,
                        words.language())
                .over(shown.getOrDefault(code, Answering.NOBODY));
    }
}

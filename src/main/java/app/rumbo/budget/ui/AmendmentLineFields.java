package app.rumbo.budget.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.Amendment;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.GoalChoice;
import app.rumbo.shared.NumberText;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of an act: account, year, sector, goal and what it adds or takes. */
class AmendmentLineFields extends Div {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final TextField account = new TextField();
    private final IntegerField year = new IntegerField();
    private final Select<Sector> sector = new Select<>();
    private final GoalPicker goal;
    private final TextField amount = new TextField();
    private final transient NumberText numbers;

    AmendmentLineFields(
            Amendment.@Nullable Line line, int thisYear, List<GoalChoice> goals, BudgetWords words, Runnable changed) {
        this.goal = new GoalPicker(goals, words);
        this.numbers = new NumberText(words.format().country());
        addClassName("amendment-line");
        label(words);
        year.setValue(line == null ? thisYear : line.year());
        sector.setValue(line == null ? Sector.MUNICIPAL : line.sector());
        if (line != null) {
            account.setValue(line.account().written());
            goal.setValue(line.goal());
            amount.setValue(numbers.write(line.amount().add(BigDecimal.ZERO)));
        }
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(_ -> changed.run());
        account.addValueChangeListener(_ -> changed.run());
        var drop = new Button(new Sign("close"), click -> {
            removeFromParent();
            changed.run();
        });
        drop.setAriaLabel(words.say("amendment.line.remove"));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        add(account, year, sector, goal, amount, drop);
    }

    private void label(BudgetWords words) {
        account.setLabel(words.say("account"));
        account.setErrorMessage(words.say("required"));
        year.setLabel(words.say("year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        sector.setLabel(words.say("sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(each -> words.say("sector." + each.code()));
        goal.setLabel(words.say("amendment.goal"));
        goal.setClearButtonVisible(true);
        amount.setLabel(words.say("amendment.amount"));
        amount.setErrorMessage(words.say("amendment.amount.unreadable"));
    }

    /** Whether nothing was typed. */
    boolean isBlank() {
        return account.getValue().isBlank() && amount.getValue().isBlank();
    }

    /** Whether it is a line; says in its fields why not. */
    boolean check() {
        account.setInvalid(new AccountCode(account.getValue()).parts().isEmpty());
        year.setInvalid(year.isEmpty() || year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR);
        amount.setInvalid(amount().filter(read -> read.signum() != 0).isEmpty());
        return !account.isInvalid() && !year.isInvalid() && !amount.isInvalid();
    }

    /** The line, as far as it is one. */
    Optional<Amendment.Line> line() {
        var code = new AccountCode(account.getValue());
        if (code.parts().isEmpty() || year.isEmpty() || sector.isEmpty()) {
            return Optional.empty();
        }
        return amount().map(
                        read -> new Amendment.Line(year.getValue(), code, sector.getValue(), goal.getValue(), read));
    }

    private Optional<BigDecimal> amount() {
        return numbers.read(amount.getValue()).filter(found -> !found.percent()).map(NumberText.Found::number);
    }
}

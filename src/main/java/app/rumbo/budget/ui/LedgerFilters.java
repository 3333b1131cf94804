package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.LedgerFilter;
import app.rumbo.budget.LedgerFilter.Which;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Narrows the lines by text, year, sector, and how far they are with their goal. */
class LedgerFilters extends Div {

    private final TextField text = new TextField();
    private final Select<Integer> year = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Select<Which> which = new Select<>();

    LedgerFilters(List<Integer> years, BudgetWords words, Consumer<LedgerFilter> narrow) {
        addClassNames("plan-filter");
        text.setPlaceholder(words.say("ledger.text"));
        text.setAriaLabel(words.say("ledger.text"));
        text.setPrefixComponent(new Sign("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        any(year, years, words.say("ledger.year"), each -> String.valueOf(each));
        any(sector, List.of(Sector.values()), words.say("ledger.sector"), each -> words.say("sector." + each.code()));
        which.setAriaLabel(words.say("ledger.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(
                each -> words.say("ledger.which." + each.name().toLowerCase(Locale.ROOT)));
        which.setValue(Which.UNASSIGNED);
        text.addValueChangeListener(_ -> narrow.accept(filter()));
        year.addValueChangeListener(_ -> narrow.accept(filter()));
        sector.addValueChangeListener(_ -> narrow.accept(filter()));
        which.addValueChangeListener(_ -> narrow.accept(filter()));
        add(text, which, year, sector);
    }

    private static <T> void any(
            Select<T> select, List<T> items, String all, java.util.function.Function<T, String> label) {
        select.setItems(items);
        select.setAriaLabel(all);
        select.setPlaceholder(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(each -> each == null ? all : label.apply(each));
    }

    private LedgerFilter filter() {
        return new LedgerFilter(
                year.getValue(), sector.getValue(), text.getValue(), Objects.requireNonNull(which.getValue()));
    }
}

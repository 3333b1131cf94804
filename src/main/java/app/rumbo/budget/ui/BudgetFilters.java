package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.plans.Plan;
import app.rumbo.scorecard.UnitSheet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Narrows the board by plan, year, unit, sector and funding source; the address follows. */
class BudgetFilters extends Div {

    private final BudgetWords words;

    BudgetFilters(BudgetPlace place, BudgetSheet sheet, List<Plan> plans, List<Source> sources, BudgetWords words) {
        this.words = words;
        addClassNames("plan-filter", "budget-filter");
        if (plans.size() > 1) {
            add(plan(place, sheet, plans));
        }
        add(year(place, sheet), unit(place, sheet), sector(place));
        if (!sources.isEmpty()) {
            add(source(place, sources));
        }
    }

    /** A funding source. */
    record Source(String code, String name) {}

    private Select<Plan> plan(BudgetPlace place, BudgetSheet sheet, List<Plan> plans) {
        var plan = new Select<Plan>();
        plan.setAriaLabel(words.say("plan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(Plan::name);
        plans.stream()
                .filter(each -> each.code().equals(sheet.card().plan().code()))
                .findFirst()
                .ifPresent(plan::setValue);
        plan.addValueChangeListener(change ->
                go(place.asking(place.question().withPlan(change.getValue().code()))
                        .at(null)));
        return plan;
    }

    private Select<Integer> year(BudgetPlace place, BudgetSheet sheet) {
        var year = new Select<Integer>();
        year.setAriaLabel(words.say("year"));
        var plan = sheet.card().plan();
        var last = Math.min(plan.ends().getYear(), sheet.card().asOf().cutoff().getYear());
        year.setItems(IntStream.rangeClosed(plan.starts().getYear(), last)
                .boxed()
                .sorted(java.util.Comparator.reverseOrder())
                .toList());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(words.say("year.all"));
        year.setPlaceholder(words.say("year.all"));
        year.setItemLabelGenerator(each -> each == null ? words.say("year.all") : String.valueOf(each));
        year.setValue(place.year());
        year.addValueChangeListener(change -> go(place.inYear(change.getValue())));
        return year;
    }

    private ComboBox<UnitSheet> unit(BudgetPlace place, BudgetSheet sheet) {
        var unit = new ComboBox<UnitSheet>();
        unit.setAriaLabel(words.say("unit-of"));
        unit.setPlaceholder(words.say("unit.all"));
        var units = sheet.units().stream().map(each -> each.unit().unit()).toList();
        unit.setItems(units);
        unit.setItemLabelGenerator(each -> each.code() + " · " + each.name());
        unit.setClearButtonVisible(true);
        units.stream()
                .filter(each -> each.code().equals(sheet.asked().unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> go(place.of(
                change.getValue() == null
                        ? BudgetPlace.EVERY_UNIT
                        : change.getValue().code())));
        return unit;
    }

    private Select<Sector> sector(BudgetPlace place) {
        var sector = new Select<Sector>();
        sector.setAriaLabel(words.say("sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(each -> words.say("sector." + each.code()));
        sector.setValue(place.sector());
        sector.addValueChangeListener(change -> go(place.inSector(change.getValue())));
        return sector;
    }

    private Select<Source> source(BudgetPlace place, List<Source> sources) {
        var source = new Select<Source>();
        source.setAriaLabel(words.say("source"));
        var all = new ArrayList<>(sources);
        source.setItems(all);
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(words.say("source.all"));
        source.setPlaceholder(words.say("source.all"));
        source.setItemLabelGenerator(each -> each == null ? words.say("source.all") : each.name());
        all.stream()
                .filter(each -> each.code().equals(place.source()))
                .findFirst()
                .ifPresent(source::setValue);
        source.addValueChangeListener(change -> go(
                place.from(change.getValue() == null ? null : change.getValue().code())));
        return source;
    }

    private static void go(BudgetPlace place) {
        UI.getCurrentOrThrow().navigate(BudgetPlace.PATH, place.parameters());
    }
}

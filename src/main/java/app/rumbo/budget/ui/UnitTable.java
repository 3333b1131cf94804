package app.rumbo.budget.ui;

import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The units that answer for money, each with that of the units below it beside its progress. */
class UnitTable extends Composite<Div> {

    UnitTable(BudgetPlace place, BudgetSheet sheet, BudgetWords words) {
        var units =
                sheet.units().stream().filter(unit -> !unit.amounts().isNone()).toList();
        if (units.isEmpty()) {
            return;
        }
        var money = new MoneyRows(words);
        var table = money.besideProgress(words.say("units.title"), words.say("unit-of"));
        for (var each : units) {
            var unit = each.unit().unit();
            var code = new Span(unit.code() + " ");
            code.addClassName("code");
            money.fill(
                    table.row().head(code, new PlaceLink(place.of(unit.code()).address(), unit.name())), each);
        }
        getContent()
                .add(new Section(words.say("units.title"), table).caption(words.say("units.caption", words.unit())));
    }
}

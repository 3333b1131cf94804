package app.rumbo.budget.ui;

import app.rumbo.budget.AssignmentRule;
import app.rumbo.budget.AssignmentRules;
import app.rumbo.budget.Assignments;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.ManagementAreas;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that give lines of expense their goals, in the order in which they are asked. */
@Route(RulesView.PATH)
@RolesAllowed(Permissions.EDIT_PLANS)
class RulesView extends Div implements HasDynamicTitle, Crumbs {

    static final String PATH = "presupuesto/reglas";

    private final transient AssignmentRules rules;
    private final transient Assignments assignments;
    private final transient BudgetWords words;
    private final transient Map<String, String> areas;

    RulesView(AssignmentRules rules, Assignments assignments, BudgetWords words, ManagementAreas areas) {
        this.areas = areas.names();
        this.rules = rules;
        this.assignments = assignments;
        this.words = words;
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return words.say("rules.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("title"), BudgetPlace.PATH), new Crumb(getPageTitle(), null));
    }

    private void show() {
        removeAll();
        var add = new Button(words.say("rules.new"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var all = rules.all();
        var body = new Div(all.isEmpty() ? empty() : sheet(all));
        body.addClassName("page-body");
        add(new ViewHeader(getPageTitle(), words.say("rules.context"), add), new BudgetTabs(PATH, true, words), body);
    }

    private Component empty() {
        return new EmptyState(words.say("rules.empty"), words.say("rules.empty.why"));
    }

    private Sheet sheet(List<AssignmentRule> all) {
        var sheet = new Sheet(words.say("rules.title"))
                .column(words.say("rules.order"))
                .column(words.say("rules.when"))
                .column(words.say("rules.goal"))
                .figures(words.say("totals.lines"))
                .column(words.say("rules.tools"))
                .styled("wide");
        for (var at = 0; at < all.size(); at++) {
            var rule = all.get(at);
            sheet.row()
                    .head(new Span(String.valueOf(at + 1)))
                    .cell(new CellButton(said(rule.conditions()), () -> edit(rule)))
                    .text(rule.goal().label())
                    .figure(words.count(rule.lines()))
                    .cell(tools(rule, at));
        }
        return sheet;
    }

    private Component[] tools(AssignmentRule rule, int at) {
        var up = new Button(words.say("rules.raise.short"), click -> changed(rules.raise(rule.id())));
        up.setAriaLabel(words.say("rules.raise", String.valueOf(at + 1)));
        up.setEnabled(at > 0);
        up.addThemeVariants(ButtonVariant.TERTIARY);
        var drop = new ConfirmButton(
                words.say("rules.drop"),
                words.say("rules.drop.question", words.count(rule.lines())),
                () -> changed(rules.drop(rule.id())));
        drop.setAriaLabel(words.say("rules.drop.which", String.valueOf(at + 1)));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {up, drop};
    }

    private String said(AssignmentRule.Conditions conditions) {
        var sector = conditions.sector();
        return Stream.of(
                        part("account", conditions.account()),
                        part("ledger.centre", conditions.costCentre()),
                        part("area-of-management", areas.getOrDefault(conditions.area(), conditions.area())),
                        part("source", conditions.source()),
                        sector == null ? "" : words.say("sector." + sector.code()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String part(String key, String value) {
        return value.isEmpty() ? "" : words.say(key) + " " + value;
    }

    private void edit(@Nullable AssignmentRule rule) {
        new RuleDialog(rule, assignments.goals(), rules, words, areas, this::changed).open();
    }

    private void changed(int lines) {
        Notices.done(words.say(lines == 1 ? "rules.applied.one" : "rules.applied", words.count(lines)));
        show();
    }
}

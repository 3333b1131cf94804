package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import app.rumbo.budget.internal.SqlBudget;
import app.rumbo.budget.internal.SqlBudget.Waiting;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.scorecard.UnitSheet;
import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what a plan's goals and units spend, beside their progress (method §6). Reports and jobs ask as the system user. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class Budgets {

    /** From the second part on an account tells what it is for: subtítulo in Chile, genérica in Peru. */
    private static final int FIRST_THAT_TELLS = 2;

    private final Scorecards scorecards;
    private final SqlBudget sql;
    private final MunicipalitySettings settings;

    Budgets(Scorecards scorecards, SqlBudget sql, MunicipalitySettings settings) {
        this.scorecards = scorecards;
        this.sql = sql;
        this.settings = settings;
    }

    /** A plan's money beside its progress. */
    public BudgetSheet sheet(BudgetAsked asked) {
        var card = scorecards.evaluate(asked.question());
        var years = years(asked, card);
        var unit = unit(asked, card);
        var found = sql.sums(asked, card);
        var sums = found.goals();
        var counted = narrowed(
                new BudgetBook(
                        card.goals(),
                        card.units(),
                        sums.stream().filter(sum -> years.contains(sum.year())).toList()),
                unit);
        var upToCutoff = narrowed(new BudgetBook(card.goals(), card.units(), sums), unit);
        return new BudgetSheet(
                asked,
                card,
                years,
                counted.goals(),
                counted.units(),
                counted.total(),
                unassigned(found.waiting(), years, units(card, unit)),
                Contradictions.of(card, counted, upToCutoff),
                found.planned());
    }

    /**
     * The accounts of a plan, or of a goal and all below it, each before its parts.
     *
     * @param goal its code; null for the whole plan
     */
    public List<AccountBudget> accounts(BudgetSheet sheet, @Nullable String goal) {
        var names = sql.names(settings.current().country(), sheet.card().asOf().knownAt());
        var units = units(sheet.card(), unit(sheet.asked(), sheet.card()));
        var theirs = sheet.card().goals().stream()
                .filter(each ->
                        each.unit() != null && units.contains(each.unit().id()))
                .map(each -> each.sheet().id())
                .collect(Collectors.toSet());
        var within = goals(sheet, goal);
        var planned = sheet.planned().stream()
                .filter(line -> sheet.years().contains(line.year()) && line.isOf(within))
                .filter(line -> units.isEmpty() || theirs.contains(line.goal()))
                .map(PlannedLine::line);
        var lines = Stream.concat(sql.accounts(sheet, within, units, theirs).stream(), planned)
                .toList();
        return new AccountBook(lines, names::get).rows(FIRST_THAT_TELLS);
    }

    /** The investments among a plan's lines, those with most money first; and those that have no goal yet. */
    public List<Investment> investments(BudgetSheet sheet) {
        return sql.investments(sheet, investment(settings.current().country()));
    }

    /** The account below which a country's classifier has what is invested. */
    static AccountCode investment(Country country) {
        return new AccountCode(country == Country.CL ? "215-31" : "2.6");
    }

    /** Those of the years and, where a unit is asked for, those that name it or one below. */
    private static BudgetSheet.Unassigned unassigned(List<Waiting> waiting, Years years, Set<UUID> units) {
        return waiting.stream()
                .filter(each -> years.contains(each.year()))
                .filter(each -> units.isEmpty() || (each.unit() != null && units.contains(each.unit())))
                .map(Waiting::sum)
                .reduce(new BudgetSheet.Unassigned(0, Amounts.NONE), BudgetSheet.Unassigned::plus);
    }

    private static Years years(BudgetAsked asked, Scorecard card) {
        return Years.of(card.plan(), card.asOf().cutoff(), asked.year());
    }

    private static @Nullable UUID unit(BudgetAsked asked, Scorecard card) {
        var code = asked.unit();
        return code == null
                ? null
                : card.units().stream()
                        .map(each -> each.unit())
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .map(UnitSheet::id)
                        .orElseThrow(() -> new BudgetRefused.UnknownUnit(code));
    }

    private static BudgetBook narrowed(BudgetBook book, @Nullable UUID unit) {
        return unit == null ? book : book.of(unit);
    }

    /** The unit and all below it; nothing for all. */
    private static Set<UUID> units(Scorecard card, @Nullable UUID unit) {
        return unit == null ? Set.of() : UnitsBelow.of(card, unit);
    }

    private static @Nullable Set<UUID> goals(BudgetSheet sheet, @Nullable String goal) {
        if (goal == null) {
            return null;
        }
        var found = sheet.goal(goal).orElseThrow(() -> new BudgetRefused.UnknownGoal(goal));
        return new BudgetBook(sheet.card().goals(), List.of(), List.of()).within(found.goal());
    }
}

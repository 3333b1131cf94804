package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.scorecard.Basis;
import app.rumbo.shell.components.BadAddress;
import app.rumbo.shell.components.Question;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the board asks: {@code ?plan=…&corte=…&anio=2026&area=salud&fuente=…&unidad=DOM&objetivo=1.2}.
 *
 * @param year null for the plan's years up to the cut-off
 * @param source null for all
 * @param unit code of a unit, {@link #EVERY_UNIT}, or null for the reader's own
 * @param goal null for the whole plan
 */
record BudgetPlace(
        Question question,
        @Nullable Integer year,
        Sector sector,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String goal) {

    static final String PATH = "presupuesto";
    static final String EVERY_UNIT = "todas";

    private static final String YEAR = "anio";
    private static final String SECTOR = "area";
    private static final String SOURCE = "fuente";
    private static final String UNIT = "unidad";
    private static final String GOAL = "objetivo";

    static BudgetPlace from(QueryParameters parameters, ZoneId zone) {
        return new BudgetPlace(
                Question.from(parameters, zone),
                parameters.getSingleParameter(YEAR).map(BudgetPlace::year).orElse(null),
                parameters
                        .getSingleParameter(SECTOR)
                        .map(text -> Sector.of(text).orElseThrow(() -> new BadAddress(SECTOR, text)))
                        .orElse(Sector.MUNICIPAL),
                parameters.getSingleParameter(SOURCE).orElse(null),
                parameters.getSingleParameter(UNIT).orElse(null),
                parameters.getSingleParameter(GOAL).orElse(null));
    }

    BudgetPlace asking(Question other) {
        return new BudgetPlace(other, year, sector, source, unit, goal);
    }

    BudgetPlace inYear(@Nullable Integer other) {
        return new BudgetPlace(question, other, sector, source, unit, goal);
    }

    BudgetPlace inSector(Sector other) {
        return new BudgetPlace(question, year, other, source, unit, goal);
    }

    BudgetPlace from(@Nullable String otherSource) {
        return new BudgetPlace(question, year, sector, otherSource, unit, goal);
    }

    BudgetPlace of(@Nullable String otherUnit) {
        return new BudgetPlace(question, year, sector, source, otherUnit, goal);
    }

    BudgetPlace at(@Nullable String otherGoal) {
        return new BudgetPlace(question, year, sector, source, unit, otherGoal);
    }

    /** The budget's question about that plan; for the reader's own unit where the address names none. */
    BudgetAsked asked(String plan, Optional<String> own) {
        var named = unit == null ? own.orElse(null) : unit;
        return new BudgetAsked(
                new app.rumbo.scorecard.Question(
                        plan,
                        question.cutoff(),
                        question.preliminary() ? Basis.PRELIMINARY : Basis.OFFICIAL,
                        question.knownAt()),
                sector,
                year,
                source,
                EVERY_UNIT.equals(named) ? null : named);
    }

    String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    QueryParameters parameters() {
        var asked = new LinkedHashMap<String, String>();
        question.parameters().getParameters().forEach((name, values) -> asked.put(name, values.getFirst()));
        put(asked, YEAR, year);
        put(asked, SECTOR, sector == Sector.MUNICIPAL ? null : sector.code());
        put(asked, SOURCE, source);
        put(asked, UNIT, unit);
        put(asked, GOAL, goal);
        return QueryParameters.simple(asked);
    }

    private static void put(LinkedHashMap<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    static int year(String text) {
        if (!text.matches("(19|20|21)\\d\\d")) {
            throw new BadAddress(YEAR, text);
        }
        return Integer.parseInt(text);
    }
}

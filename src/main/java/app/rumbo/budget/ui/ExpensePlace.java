package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.shell.components.BadAddress;
import app.rumbo.shell.components.Question;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a year's expense asks: {@code ?anio=2026&area=health&cuenta=215-21&conocido=…}.
 *
 * @param year null for the latest
 * @param account null for all
 * @param knownAt K of method §2; null for now
 */
record ExpensePlace(
        @Nullable Integer year,
        Sector sector,
        @Nullable String account,
        @Nullable Instant knownAt) {

    static final String PATH = "presupuesto/cuentas";

    private static final String YEAR = "anio";
    private static final String SECTOR = "area";
    private static final String ACCOUNT = "cuenta";

    static ExpensePlace from(QueryParameters parameters, ZoneId zone) {
        return new ExpensePlace(
                parameters.getSingleParameter(YEAR).map(BudgetPlace::year).orElse(null),
                parameters
                        .getSingleParameter(SECTOR)
                        .map(text -> Sector.of(text).orElseThrow(() -> new BadAddress(SECTOR, text)))
                        .orElse(Sector.MUNICIPAL),
                parameters
                        .getSingleParameter(ACCOUNT)
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                Question.from(parameters, zone).knownAt());
    }

    ExpensePlace inYear(int other) {
        return new ExpensePlace(other, sector, account, knownAt);
    }

    ExpensePlace inSector(Sector other) {
        return new ExpensePlace(year, other, null, knownAt);
    }

    ExpensePlace within(@Nullable String other) {
        return new ExpensePlace(year, sector, other, knownAt);
    }

    ExpensePlace asKnown(@Nullable Instant moment) {
        return new ExpensePlace(year, sector, account, moment);
    }

    String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    QueryParameters parameters() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, YEAR, year);
        put(asked, SECTOR, sector == Sector.MUNICIPAL ? null : sector.code());
        put(asked, ACCOUNT, account);
        put(asked, "conocido", knownAt);
        return QueryParameters.simple(asked);
    }

    private static void put(LinkedHashMap<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}

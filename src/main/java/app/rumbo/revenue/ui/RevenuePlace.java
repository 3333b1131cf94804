package app.rumbo.revenue.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.revenue.BoardQuestion;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.shell.components.BadAddress;
import app.rumbo.shell.components.Question;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address bar asks of the board: {@code ?mes=2026-10&area=salud&por=fuente&cuenta=115-03&todas=si&conocido=…}.
 *
 * @param month null for the latest
 * @param all whether a directorate asks for all accounts, not only those it answers for
 * @param knownAt K of method §2; null for now
 */
record RevenuePlace(
        @Nullable YearMonth month,
        Sector sector,
        Grouping grouping,
        @Nullable String within,
        boolean all,
        @Nullable Instant knownAt) {

    static final String PATH = "recaudacion";
    static final String MONTHS = "recaudacion/meses";

    private static final Map<Sector, String> SECTORS = Map.of(
            Sector.MUNICIPAL, "municipal",
            Sector.EDUCATION, "educacion",
            Sector.HEALTH, "salud",
            Sector.CEMETERY, "cementerio");
    private static final Map<Grouping, String> GROUPINGS =
            Map.of(Grouping.PRINCIPAL, "principales", Grouping.ACCOUNT, "clasificador", Grouping.SOURCE, "fuente");

    static RevenuePlace from(QueryParameters parameters, ZoneId zone) {
        return new RevenuePlace(
                parameters
                        .getSingleParameter("mes")
                        .map(RevenuePlace::readMonth)
                        .orElse(null),
                read(parameters, "area", SECTORS, Sector.MUNICIPAL),
                read(parameters, "por", GROUPINGS, Grouping.PRINCIPAL),
                parameters
                        .getSingleParameter("cuenta")
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                parameters.getSingleParameter("todas").isPresent(),
                Question.from(parameters, zone).knownAt());
    }

    private static YearMonth readMonth(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new BadAddress("mes", text);
        }
    }

    private static <T> T read(QueryParameters parameters, String name, Map<T, String> words, T usual) {
        var text = parameters.getSingleParameter(name);
        if (text.isEmpty()) {
            return usual;
        }
        return words.entrySet().stream()
                .filter(each -> each.getValue().equals(text.get()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new BadAddress(name, text.get()));
    }

    RevenuePlace at(YearMonth other) {
        return new RevenuePlace(other, sector, grouping, within, all, knownAt);
    }

    RevenuePlace of(Sector other) {
        return new RevenuePlace(month, other, grouping, null, all, knownAt);
    }

    RevenuePlace by(Grouping other) {
        return new RevenuePlace(month, sector, other, within, all, knownAt);
    }

    RevenuePlace within(@Nullable String account) {
        return new RevenuePlace(month, sector, grouping, account, all, knownAt);
    }

    RevenuePlace showingAll(boolean whole) {
        return new RevenuePlace(month, sector, grouping, within, whole, knownAt);
    }

    /** The same as it was known at a moment; null is now. */
    RevenuePlace asKnown(@Nullable Instant moment) {
        return new RevenuePlace(month, sector, grouping, within, all, moment);
    }

    /** The service's question, of that month. */
    BoardQuestion question(YearMonth asked, List<AccountCode> own) {
        return new BoardQuestion(
                asked,
                sector,
                grouping,
                within == null ? null : new AccountCode(within),
                all ? List.of() : own,
                knownAt);
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        Optional.ofNullable(month).ifPresent(each -> said.put("mes", each.toString()));
        if (sector != Sector.MUNICIPAL) {
            said.put("area", word(SECTORS, sector));
        }
        if (grouping != Grouping.PRINCIPAL) {
            said.put("por", word(GROUPINGS, grouping));
        }
        Optional.ofNullable(within).ifPresent(each -> said.put("cuenta", each));
        if (all) {
            said.put("todas", "si");
        }
        Optional.ofNullable(knownAt).ifPresent(each -> said.put("conocido", each.toString()));
        return QueryParameters.simple(said);
    }

    /** The board's address with these parameters. */
    String address() {
        return address(PATH);
    }

    /** The address of the months and their closings, of the same sector. */
    String monthsAddress() {
        return new RevenuePlace(null, sector, Grouping.PRINCIPAL, null, false, knownAt).address(MONTHS);
    }

    private String address(String path) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static <T> String word(Map<T, String> words, T key) {
        return java.util.Objects.requireNonNull(words.get(key));
    }
}

package app.rumbo.shell.components;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address bar asks (method §2): {@code ?plan=…&corte=2026-06-30&base=preliminar&conocido=…}. What it does not
 * say is decided by whoever answers.
 *
 * @param plan code of the plan, if said
 * @param cutoff D, if said
 * @param preliminary whether submitted entries count too
 * @param knownAt K, if said
 */
public record Question(
        @Nullable String plan,
        @Nullable LocalDate cutoff,
        boolean preliminary,
        @Nullable Instant knownAt) {

    /** Name of the cut-off's parameter. */
    public static final String CUTOFF = "corte";

    /** Name of the basis' parameter; {@code oficial} or {@code preliminar}. */
    public static final String BASIS = "base";

    private static final String PLAN = "plan";
    private static final String KNOWN_AT = "conocido";
    private static final String PRELIMINARY = "preliminar";

    /**
     * Reads the address bar.
     *
     * @param zone in which a bare day of {@code conocido} ends
     * @throws BadAddress where a parameter cannot be read
     */
    public static Question from(QueryParameters parameters, ZoneId zone) {
        var basis = parameters.getSingleParameter(BASIS).orElse("oficial");
        if (!basis.equals("oficial") && !basis.equals(PRELIMINARY)) {
            throw new BadAddress(BASIS, basis);
        }
        return new Question(
                parameters.getSingleParameter(PLAN).orElse(null),
                read(parameters, CUTOFF, LocalDate::parse),
                basis.equals(PRELIMINARY),
                read(parameters, KNOWN_AT, text -> instant(text, zone)));
    }

    /** The same for another plan. */
    public Question withPlan(String code) {
        return new Question(code, cutoff, preliminary, knownAt);
    }

    /** The same at another cut-off. */
    public Question withCutoff(@Nullable LocalDate day) {
        return new Question(plan, day, preliminary, knownAt);
    }

    /** The same on another basis. */
    public Question onBasis(boolean onPreliminary) {
        return new Question(plan, cutoff, onPreliminary, knownAt);
    }

    /** The same as it was known at a moment; null is now. */
    public Question asKnown(@Nullable Instant moment) {
        return new Question(plan, cutoff, preliminary, moment);
    }

    /** The same as it was known at the end of a day. */
    public Question asKnownOn(LocalDate day, ZoneId zone) {
        return asKnown(endOf(day, zone));
    }

    /** The same without a plan, for addresses that carry it in their path. */
    public Question withoutPlan() {
        return new Question(null, cutoff, preliminary, knownAt);
    }

    /** As parameters of an address; what is not asked is left out. */
    public QueryParameters parameters() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, PLAN, plan);
        put(asked, CUTOFF, cutoff);
        put(asked, BASIS, preliminary ? PRELIMINARY : null);
        put(asked, KNOWN_AT, knownAt);
        return QueryParameters.simple(asked);
    }

    /** An address of that path with these parameters. */
    public String address(String path) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        Optional<String> text = parameters.getSingleParameter(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text.get());
        } catch (DateTimeParseException unreadable) {
            throw new BadAddress(name, text.get());
        }
    }

    private static Instant instant(String text, ZoneId zone) {
        return text.length() == 10
                ? endOf(LocalDate.parse(text), zone)
                : OffsetDateTime.parse(text).toInstant();
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }
}

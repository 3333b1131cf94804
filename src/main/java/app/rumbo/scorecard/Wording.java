package app.rumbo.scorecard;

import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out what the scorecard's sentences are made of: figures with their unit, shares, days, lists, unit names. */
@Component
public class Wording {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int DECIMALS = 2;
    private static final Pattern KIND_OF_UNIT =
            Pattern.compile("^(Dirección|Gerencia) (de la |de los |de las |del |de )?");

    private static final Pattern SOUNDS_LIKE_Y = Pattern.compile("(?i)(i|í|hi(?![ae]))");

    private final Language language;
    private final MunicipalitySettings settings;

    Wording(Language language, MunicipalitySettings settings) {
        this.language = language;
        this.settings = settings;
    }

    /** The sentence of that key. */
    String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    SpanishFormat format() {
        return language.format();
    }

    /** A figure with its unit of measure: {@code 9,2 %}, {@code 1.284 t}. */
    public String figure(BigDecimal figure, @Nullable String measureUnit) {
        var number = format().number(figure, DECIMALS);
        return measureUnit == null || measureUnit.isBlank() ? number : number + NO_BREAK_SPACE + measureUnit;
    }

    /** A bare figure: {@code 9,2}. */
    public String figure(BigDecimal figure) {
        return format().number(figure, DECIMALS);
    }

    /** A limit as a percentage, without needless decimals: {@code 75 %}. */
    public String limit(BigDecimal fraction) {
        return format().number(fraction.movePointRight(2), 1) + NO_BREAK_SPACE + "%";
    }

    /** The day of that moment in the municipality: {@code 14 oct 2026}. */
    public String day(Instant moment) {
        return format().day(LocalDate.ofInstant(moment, settings.current().zone()));
    }

    /** {@code a, b y c}; {@code a e Ingresos}. */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var before = String.join(", ", names.subList(0, names.size() - 1));
        var sameSound = SOUNDS_LIKE_Y.matcher(names.getLast()).lookingAt();
        return language.say(sameSound ? "scorecard.and.before-i" : "scorecard.and", before, names.getLast());
    }

    /** A unit's name without the kind of unit that it begins with. */
    static String shortName(UnitSheet unit) {
        var rest = KIND_OF_UNIT.matcher(unit.name()).replaceFirst("");
        return rest.isBlank() ? unit.name() : rest;
    }
}

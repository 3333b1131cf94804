package app.rumbo.budget.api;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetRefused;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.ScorecardRefused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a question to the budget, as those to the scorecard are read. */
@Component
class BudgetReading {

    private static final MathContext ON_THE_WIRE = new MathContext(16, RoundingMode.HALF_UP);

    private final MunicipalitySettings settings;

    BudgetReading(MunicipalitySettings settings) {
        this.settings = settings;
    }

    /** The parameters as they came. */
    record Parameters(
            @Nullable LocalDate cutoff,
            @Nullable String basis,
            @Nullable String knownAt,
            @Nullable Integer year,
            @Nullable String sector,
            @Nullable String source,
            @Nullable String unit) {}

    BudgetAsked asked(String plan, Parameters given) {
        return new BudgetAsked(
                new Question(plan, given.cutoff(), basis(given.basis()), knownAt(given.knownAt())),
                sector(given.sector()),
                given.year(),
                blankAsNone(given.source()),
                blankAsNone(given.unit()));
    }

    /** K: ISO 8601 with offset, or a bare date for the end of that day in the municipality's zone. */
    @Nullable
    Instant knownAt(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            // A plus sign that nobody escaped arrives as a blank.
            return text.length() > 10
                    ? OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant()
                    : endOf(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            throw new ScorecardRefused.UnreadableMoment(text);
        }
    }

    /** A fraction with 16 significant digits. */
    static @Nullable BigDecimal figure(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        var short16 = figure.round(ON_THE_WIRE).stripTrailingZeros();
        return short16.scale() < 0 ? short16.setScale(0) : short16;
    }

    private static Basis basis(@Nullable String text) {
        return switch (text) {
            case null -> Basis.OFFICIAL;
            case "official" -> Basis.OFFICIAL;
            case "preliminary" -> Basis.PRELIMINARY;
            default -> throw new ScorecardRefused.UnknownBasis(text);
        };
    }

    static Sector sector(@Nullable String text) {
        return text == null || text.isBlank()
                ? Sector.MUNICIPAL
                : Sector.of(text).orElseThrow(() -> new BudgetRefused.UnknownSector(text));
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(settings.current().zone())
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
    }
}

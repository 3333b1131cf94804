package app.rumbo.scorecard.api;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.ScorecardRefused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a question. */
@Component
class QuestionReader {

    private final MunicipalitySettings settings;

    QuestionReader(MunicipalitySettings settings) {
        this.settings = settings;
    }

    /**
     * The question asked.
     *
     * @param basis {@code official} or {@code preliminary}
     * @param knownAt ISO 8601 with offset, or a bare date for the end of that day in the municipality's zone
     * @throws ScorecardRefused where one of them says nothing
     */
    Question question(String plan, @Nullable LocalDate cutoff, String basis, @Nullable String knownAt) {
        return new Question(plan, cutoff, basis(basis), knownAt == null || knownAt.isBlank() ? null : moment(knownAt));
    }

    private static Basis basis(String text) {
        return switch (text) {
            case "official" -> Basis.OFFICIAL;
            case "preliminary" -> Basis.PRELIMINARY;
            default -> throw new ScorecardRefused.UnknownBasis(text);
        };
    }

    private Instant moment(String text) {
        try {
            // A plus sign that nobody escaped arrives as a blank.
            return text.length() > 10
                    ? OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant()
                    : endOf(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            throw new ScorecardRefused.UnreadableMoment(text);
        }
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(settings.current().zone())
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
    }
}

package app.rumbo.measurements.api;

import app.rumbo.measurements.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurement as the API tells it. */
record MeasurementAnswer(
        UUID id,
        String plan,
        String indicator,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int version,
        String state,
        @Nullable String comment,
        String enteredBy,
        Instant enteredAt,
        @Nullable String submittedBy,
        @Nullable String endorsedBy) {

    static MeasurementAnswer of(Entry entry) {
        var figures = entry.figures();
        var submission = entry.submission();
        return new MeasurementAnswer(
                entry.id().value(),
                entry.item().plan().code(),
                entry.item().code(),
                entry.saidOn(),
                figures.value(),
                figures.numerator(),
                figures.denominator(),
                entry.version(),
                entry.state().code(),
                entry.comment(),
                entry.enteredBy(),
                entry.enteredAt(),
                submission == null ? null : submission.by(),
                submission == null ? null : submission.endorsedBy());
    }
}

package app.rumbo.measurements.api;

import app.rumbo.measurements.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone's report as the API tells it. */
record MilestoneReportAnswer(
        UUID id,
        String plan,
        String milestone,
        LocalDate date,
        @Nullable BigDecimal percent,
        int version,
        String state,
        @Nullable String comment,
        @Nullable String nextStep,
        String enteredBy,
        Instant enteredAt,
        @Nullable String submittedBy,
        @Nullable String endorsedBy) {

    static MilestoneReportAnswer of(Entry entry) {
        var submission = entry.submission();
        return new MilestoneReportAnswer(
                entry.id().value(),
                entry.item().plan().code(),
                entry.item().code(),
                entry.ends(),
                entry.figures().value(),
                entry.version(),
                entry.state().code(),
                entry.comment(),
                entry.nextStep(),
                entry.enteredBy(),
                entry.enteredAt(),
                submission == null ? null : submission.by(),
                submission == null ? null : submission.endorsedBy());
    }
}

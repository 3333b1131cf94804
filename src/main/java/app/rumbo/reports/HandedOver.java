package app.rumbo.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells to which session of the Concejo a report went. Whoever hands reports over provides it. */
public interface HandedOver {

    /** The session at which the report was handed over; nothing while it was not. */
    Optional<Session> of(ReportId report);

    /**
     * A session, as the Secretaría Municipal recorded it.
     *
     * @param name what it is called, {@code sesión ordinaria N.º 34}
     * @param day on which it was held
     * @param handedOverAt when the report was handed over; null where that moment was not kept
     */
    record Session(String name, LocalDate day, @Nullable Instant handedOverAt) {}
}

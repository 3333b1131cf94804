package app.rumbo.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a classifier as it is kept: a code with its name over a stretch of days. */
public record ClassifierEntry(UUID id, Said said) {

    /** First day of what has none of its own: before anything that is told here. */
    public static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /**
     * What is said of it; the shape in which it is added and changed.
     *
     * @param code in the classifier's own way of writing; it does not change
     * @param source code of the funding source of an account; null where it is that of the account above
     * @param validTo last day; null while it has none
     */
    public record Said(
            String code,
            String name,
            @Nullable String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** Whether it is valid on a day on which the other is too. */
        boolean overlaps(Said other) {
            return !validFrom.isAfter(other.lastDay()) && !other.validFrom.isAfter(lastDay());
        }

        /** Its last day, the last of all where it has none. */
        LocalDate lastDay() {
            return validTo == null ? LocalDate.MAX : validTo;
        }
    }
}

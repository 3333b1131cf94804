package app.rumbo.budget;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How money and progress may contradict each other. */
public enum ContradictionKind {
    /** All is paid, and the works are not done. */
    PAID_IN_FULL,
    /** It goes on, and nothing is spent. */
    PROGRESS_WITHOUT_SPENDING,
    /** Accrued in years after the last day that was promised. */
    SPENT_AFTER_END,
    /** Execution and progress lie more than 20 points apart. */
    GAP,
    /** More paid than accrued: real official data has it; it is warned of (method §6). */
    PAID_ABOVE_ACCRUED;

    /** As it is written outside: {@code paid-in-full}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that code, if there is one. */
    public static Optional<ContradictionKind> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

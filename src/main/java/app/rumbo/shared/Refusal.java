package app.rumbo.shared;

/** What kind of no a {@link DomainException} is, for whoever must answer in a protocol's terms. */
public enum Refusal {
    /** The question itself is malformed. */
    INVALID,
    /** The user has no right to it. */
    FORBIDDEN,
    /** There is no such thing, or the user may not know of it. */
    UNKNOWN,
    /** The state of things does not allow the step now. */
    CONFLICT,
    /** Understood, and against a rule. */
    UNPROCESSABLE,
    /** More than is taken. */
    TOO_LARGE
}

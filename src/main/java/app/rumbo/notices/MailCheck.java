package app.rumbo.notices;

/**
 * Asked of every mail right before it is handed over: whether it still holds. For modules whose mail may be overtaken while
 * it waits.
 */
@FunctionalInterface
public interface MailCheck {

    /**
     * Whether it is still to be sent; a mail that is somebody else's always is.
     *
     * @param dedupeKey by which it was put
     */
    boolean stillHolds(String dedupeKey);
}

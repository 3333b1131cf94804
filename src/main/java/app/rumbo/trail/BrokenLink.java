package app.rumbo.trail;

/**
 * Where the chain breaks first.
 *
 * @param seq number of the link; of a missing one, the number it should have
 * @param fault what is wrong with it
 */
public record BrokenLink(long seq, Fault fault) {

    /** What can be wrong. */
    public enum Fault {
        /** The link is missing between others. */
        GAP,
        /** It does not hang on the link before. */
        LINK,
        /** What it says is not what was hashed. */
        HASH,
        /** It is older than the link before. */
        ORDER,
        /** The end was cut off: the noted link is missing. */
        CUT,
        /** It is not the one that was noted. */
        HEAD
    }
}

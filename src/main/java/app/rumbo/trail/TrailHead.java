package app.rumbo.trail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link by number and hash. The last one, noted elsewhere, proves later that nothing before it was changed and that the
 * end was not cut off.
 */
public record TrailHead(long seq, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,18}):([0-9a-fA-F]{64})\\s*");

    /** Reads {@code 128:9f86…}. */
    public static Optional<TrailHead> parse(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(new TrailHead(
                        Long.parseLong(found.group(1)), found.group(2).toLowerCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}

package app.rumbo.measurements;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last that somebody has seen of a period's or a day's versions; who writes says it, so that nothing is overwritten
 * unseen.
 *
 * @param version number of the latest version, 0 where there was none
 * @param rowVersion how often that version had changed
 * @param mark tells it from another of the same number: a draft that was thrown away leaves its number to the next
 */
public record Seen(int version, int rowVersion, String mark) {

    /** There was nothing. */
    public static final Seen NOTHING = new Seen(0, 0, "");

    private static final Pattern WRITTEN = Pattern.compile("\"?(\\d{1,9})\\.(\\d{1,9})(?:\\.([0-9a-f]{8}))?\"?");
    private static final int MARK = 8;

    /** What who sees this version has seen. */
    static Seen of(EntryId id, int version, int rowVersion) {
        return new Seen(version, rowVersion, id.value().toString().substring(0, MARK));
    }

    /** Reads the written form; empty where the text is none. */
    public static Optional<Seen> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Seen(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Objects.requireNonNullElse(matcher.group(3), "")))
                : Optional.empty();
    }

    /** As it goes over the wire. */
    @Override
    public String toString() {
        return version + "." + rowVersion + (mark.isEmpty() ? "" : "." + mark);
    }
}

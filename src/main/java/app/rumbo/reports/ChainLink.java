package app.rumbo.reports;

import app.rumbo.reports.document.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * One sealed report in the chain of all of them. Its hash covers the hash of the link before, so that a report slipped in,
 * taken out or changed breaks every hash after it.
 *
 * @param number 1 for the first report ever sealed, without gaps
 * @param code the report's public code
 * @param kind the report's kind as the API writes it
 * @param period the period as written in method §1
 * @param version 1 for the period's first issue
 * @param sealedAt when it was sealed, to the microsecond
 * @param snapshot SHA-256 of its content
 * @param files SHA-256 of each file by its format
 * @param previous hash of the link before; sixty-four zeros for the first
 * @param hash SHA-256 of {@link #text()} in UTF-8
 */
public record ChainLink(
        long number,
        String code,
        String kind,
        String period,
        int version,
        Instant sealedAt,
        String snapshot,
        SortedMap<String, String> files,
        String previous,
        String hash) {

    /** What the first link names as the one before it. */
    public static final String NONE = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    /** What is hashed: a line to each field, each ended by a line feed. */
    public String text() {
        return "number=" + number + "\ncode=" + code + "\nkind=" + kind + "\nperiod=" + period + "\nversion=" + version
                + "\nsealed=" + MICROSECONDS.format(sealedAt.atOffset(ZoneOffset.UTC)) + "\nsnapshot=" + snapshot
                + "\nfiles=" + written() + "\nprevious=" + previous + "\n";
    }

    /** Whether its hash is that of its text. */
    public boolean isWhole() {
        return hash.equals(CanonicalJson.sha256(text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it comes right after that one, or is the first where there is none. */
    public boolean follows(long number, String previous) {
        return this.number == number + 1 && this.previous.equals(previous);
    }

    private String written() {
        return files.entrySet().stream()
                .map(file -> file.getKey() + "=" + file.getValue())
                .collect(Collectors.joining(" "));
    }
}

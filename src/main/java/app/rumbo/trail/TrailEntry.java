package app.rumbo.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One link of the trail.
 *
 * @param seq its number, from 1 without a gap
 * @param at when it was recorded
 * @param actor who did it, by username
 * @param kind what kind of thing it is about
 * @param subject which one, as people call it
 * @param detail what was done, JSON as the database writes it, letter by letter
 * @param hash over the previous hash and all of the above
 * @param previousHash that of the link before
 */
public record TrailEntry(
        long seq,
        Instant at,
        String actor,
        String kind,
        String subject,
        String detail,
        String hash,
        String previousHash) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The moment as it is hashed: UTC, to the microsecond. */
    public String moment() {
        return MOMENT.format(at);
    }

    /** What its hash should be, out of what it says. */
    String expectedHash() {
        var text = Stream.of(Long.toString(seq), moment(), actor, kind, subject, detail)
                .map(TrailEntry::field)
                .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(previousHash));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A field with its length in bytes before it, so that two links never read the same. */
    private static String field(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",";
    }

    static TrailEntry of(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("hash"),
                row.getString("previous_hash"));
    }
}

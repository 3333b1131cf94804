package app.rumbo.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Marks what a caller saw, so that it can say with {@code If-Match} on what its change rests (RFC 9110 §13.1.1). */
public final class ETags {

    private ETags() {}

    /** The mark of a value: values that are equal, and no others, have the same one. */
    public static String of(Record value) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a value is the one that the header names; any is, where there is no header. */
    public static Predicate<Record> seen(@Nullable String ifMatch) {
        return value -> ifMatch == null || ifMatch.equals("*") || ifMatch.equals(of(value));
    }
}

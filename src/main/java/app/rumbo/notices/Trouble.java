package app.rumbo.notices;

import java.util.Arrays;
import java.util.Locale;

/** What kept a mail from being sent, the last time. */
public enum Trouble {
    /** The server refused this recipient or this mail for good (5xx). */
    REFUSED,
    /** The server asked to come back later (4xx), or did not accept Rumbo as the sender. */
    DEFERRED,
    /** The server did not answer, or the connection broke. */
    UNREACHABLE,
    /** The recipient's address is none. */
    ADDRESS,
    /** Rumbo ended while the server was being told; it may have arrived. */
    INTERRUPTED;

    /** Its name in the database and over the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The trouble of that code. */
    public static Trouble of(String code) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

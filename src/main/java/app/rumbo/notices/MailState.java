package app.rumbo.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a mail has come. */
public enum MailState {
    /** It is to be sent, now or after a pause. */
    WAITING,
    /** A sender is talking to the mail server about it, or died while doing so. */
    SENDING,
    /** The mail server said that it has it. */
    SENT,
    /** It was refused for good, or too often. */
    GIVEN_UP,
    /** Its cause was gone before it left. */
    WITHDRAWN;

    /** Its name in the database and over the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that code. */
    public static Optional<MailState> parse(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}

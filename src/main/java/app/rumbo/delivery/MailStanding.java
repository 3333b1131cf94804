package app.rumbo.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How far the mail with somebody's link has come.
 *
 * @param state as the notices write it: {@code waiting}, {@code sending}, {@code sent}, {@code given_up}, {@code withdrawn}
 * @param trouble what kept it from being sent the last time, as the notices write it; absent where nothing did
 * @param said by the mail server then, in its own words
 */
public record MailStanding(
        String state, @Nullable String trouble, @Nullable String said) {

    /** Whether it was given up: it will not arrive unless somebody does something. */
    public boolean isLost() {
        return state.equals("given_up");
    }
}

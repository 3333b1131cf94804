package app.rumbo.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a report was handed over, and how far that has come.
 *
 * @param number their place among the addressees, from 1
 * @param email where the link went; absent for whoever gets it on paper alone
 * @param mail how far the mail has come, as the notices write it; absent where there is none
 * @param openedAt when their link was first opened, by them or by a program that looks at mails
 * @param receipt that they received it, once they did
 */
public record Recipient(
        AddresseeId id,
        int number,
        String name,
        @Nullable String email,
        @Nullable String mail,
        @Nullable Instant openedAt,
        @Nullable Receipt receipt) {

    /** Whether they have received it. */
    public boolean hasReceived() {
        return receipt != null;
    }
}

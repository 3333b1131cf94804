package app.rumbo.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a report was handed over, and how far that has come.
 *
 * @param number their place among the addressees, from 1
 * @param email where their latest link went; absent for whoever gets it on paper alone
 * @param links how far links were counted: 0 where none was sent, 1 for the first, more for each sent anew
 * @param mail how far the mail with the latest has come; absent where there is none
 * @param openedAt when the latest was first opened, by them or by a program that looks at mails
 * @param receipt that they received it, once they did
 */
public record Recipient(
        AddresseeId id,
        int number,
        String name,
        @Nullable String email,
        int links,
        @Nullable MailStanding mail,
        @Nullable Instant openedAt,
        @Nullable Receipt receipt) {

    /** Whether they have received it. */
    public boolean hasReceived() {
        return receipt != null;
    }

    /** Whether their mail was given up and they have not received it otherwise: somebody has to do something. */
    public boolean isLost() {
        return receipt == null && mail != null && mail.isLost();
    }
}

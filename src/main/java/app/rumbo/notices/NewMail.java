package app.rumbo.notices;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be put into the outbox, already worded.
 *
 * @param dedupeKey what it is about and for whom, so that it is put once however often it is asked for
 * @param recipient mail address
 * @param username of the recipient, where it is one of Rumbo's users
 * @param subject one line
 * @param text what it says
 * @param html the same with its looks, for those whose program shows it
 */
public record NewMail(
        String dedupeKey,
        String recipient,
        @Nullable String username,
        String subject,
        String text,
        @Nullable String html) {

    /** Takes line breaks and the like out of what must be one line. */
    public NewMail {
        recipient = line(recipient);
        subject = line(subject);
        if (dedupeKey.isBlank() || recipient.isEmpty() || subject.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("a mail has a key, a recipient, a subject and a text");
        }
    }

    /** A mail in plain text. */
    public static NewMail plain(
            String dedupeKey, String recipient, @Nullable String username, String subject, String text) {
        return new NewMail(dedupeKey, recipient, username, subject, text, null);
    }

    private static String line(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}

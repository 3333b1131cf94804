package app.rumbo.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a report is to be handed over.
 *
 * @param name as others read it
 * @param email where the link goes; absent for whoever gets it on paper alone
 * @param username where they are one of Rumbo's users
 */
public record Addressee(
        String name, @Nullable String email, @Nullable String username) {

    /** Without blanks around, and without an address that is none at all. */
    public Addressee {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }
}

package app.rumbo.accounts;

import java.util.List;

/** What a code means that a file writes in its own way. What cannot be told is asked, never guessed. */
public sealed interface AccountReading {

    /**
     * It means that account.
     *
     * @param code in the classifier's own way of writing
     * @param known whether the classifier has it; what is more detailed than the classifier is not in it
     */
    record Read(AccountCode code, boolean known) implements AccountReading {}

    /**
     * It may mean any of these, and somebody has to say which.
     *
     * @param candidates one at least
     */
    record Unclear(List<AccountCode> candidates) implements AccountReading {

        /** Keeps the list as it is. */
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }

    /** It is no account of that kind. */
    record NoAccount() implements AccountReading {}
}

package app.rumbo.accounts;

import app.rumbo.shared.Country;

/** Whether an account is of revenue or of expense. Each country's classifier has one root for either. */
public enum AccountKind {
    /** Chile 115, Peru 1. */
    REVENUE("115", "1"),
    /** Chile 215, Peru 2. */
    EXPENSE("215", "2");

    private final String chile;
    private final String peru;

    AccountKind(String chile, String peru) {
        this.chile = chile;
        this.peru = peru;
    }

    /** The account above all of its kind. */
    public AccountCode root(Country country) {
        return new AccountCode(
                switch (country) {
                    case CL -> chile;
                    case PE -> peru;
                });
    }
}

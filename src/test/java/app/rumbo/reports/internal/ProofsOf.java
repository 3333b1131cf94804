package app.rumbo.reports.internal;

import app.rumbo.reports.ProofSettings;

/** Settings of proof for tests. */
final class ProofsOf {

    private ProofsOf() {}

    /** No address for strangers and no key. */
    static ProofSettings none() {
        return new ProofSettings("", new ProofSettings.Signing("", "", ""));
    }
}

/**
 * The reports to Concejo and Alcaldía: assembled into one record tree, rendered from that tree alone, kept for ever with their
 * hashes. It decides no figure of its own (those are the
 * scorecard's, the revenue's and the budget's) and sends nothing to anybody.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "knowledge",
            "organization",
            "access",
            "deadlines",
            "measurements",
            "accounts",
            "revenue",
            "budget",
            "indicators",
            "scorecard"
        })
package app.rumbo.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
